using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>The words by which a figure is a growth or a decline.</summary>
internal static class GrowthCues
{
    private const int Reach = 7;

    private static readonly HashSet<string> Up = WordSet.Exact(
        """
        up grew grow grows grown growing increased increase increases increasing rose risen rising gained
        growth accelerated climbed jumped expanded improved improvement expansion higher rise improving
        expanding widened surged soared advanced
        """
    );

    private static readonly HashSet<string> Down = WordSet.Exact(
        """
        down declined decline declines declining decreased decrease decreasing fell fallen dropped drop
        contracted contracting contraction reduction lower reduced shrank compressed deteriorated decelerated slowed moderated
        narrowed cut cutting trimmed slashed dropping
        """
    );

    private static readonly HashSet<string> Speeds = WordSet.Exact("accelerated decelerated slowed moderated");

    // Between such a word and its figure.
    private static readonly HashSet<string> Between = WordSet.Exact(
        """
        between by of to a an the our at about approximately around roughly nearly almost over more than just well
        another some kind only in range rate strong solid slightly was is greater year north modest
        somewhere modestly further significant substantial meaningful healthy robust impressive very sequentially organically upwards close
        like what say least
        """
    );

    private static readonly HashSet<string> Owners = WordSet.Exact("our its");

    private const int LongestName = 3;

    // "grew at like, 3%".
    private static readonly HashSet<string> Pauses = WordSet.Exact("like what say");

    private static readonly HashSet<string> UpNouns = WordSet.Exact(
        "growth increase improvement growing grower growers higher better"
    );

    private static readonly HashSet<string> DownNouns = WordSet.Exact(
        "decline decrease reduction drop contraction lower worse"
    );

    private static readonly HashSet<string> Moves = WordSet.Exact("improvement contraction");

    // Between a figure and such a noun.
    private static readonly HashSet<string> BetweenNouns = WordSet.Exact(
        """
        percentage year over sequential revenue sales top line plus annual comparable bookings volume subscription billings
        earnings eps income profit underlying organic
        """
    );

    /// <summary>1 or -1 where a word of growth or decline leads to the figure; 0 where none does.</summary>
    public static int Before(Statement said, int first, out int cue)
    {
        var tokens = said.Tokens;
        cue = -1;
        var isLevel = false;
        for (var i = first - 1; i >= 0 && i >= first - Reach; i--)
        {
            // "net expansion was 137%" names a rate, "growing revenue 20%" a growth.
            if (said.MentionAt(i) is { IsGrowth: false } inside)
            {
                if (inside.Concept.Measure is not (Measure.Money or Measure.Count or Measure.Price or Measure.PerShare))
                {
                    return 0;
                }

                // "reduced our costs by 2%".
                i = Owned.ByOthers(said, inside) ? inside.First : OwnerOf(tokens, inside.First);
                continue;
            }

            if (tokens[i].Is("to"))
            {
                // "improved to 57%" tells a level; "up to 57%" is only bounded.
                isLevel = tokens.Word(i - 1) != "up";
                i -= isLevel ? 0 : 1;
                continue;
            }

            var direction = Of(tokens[i].Lower);
            if (direction != 0)
            {
                cue = i;
                // "growth slowed to 5%" tells a growth.
                return !isLevel ? direction
                    : Speeds.Has(tokens[i]) ? 1
                    : 0;
            }

            if (!Between.Has(tokens[i]) || tokens[i + 1].AfterComma && !Pauses.Has(tokens[i]))
            {
                return 0;
            }
        }

        return 0;
    }

    // "its non-operational costs": where the words of a name begin.
    private static int OwnerOf(Token[] tokens, int first)
    {
        var owner = tokens.Last(first - LongestName, first, Owners);
        return owner < 0 || tokens.HasComma(owner + 1, first) ? first : owner;
    }

    /// <summary>1 for a word of growth, -1 for one of decline, 0 for another.</summary>
    public static int Of(string word) =>
        Up.Has(word) ? 1
        : Down.Has(word) ? -1
        : 0;

    /// <summary>"a decline of 5%".</summary>
    public static bool IsNoun(string word) =>
        word is "growth" or "increase" or "improvement" or "decline" or "decrease" or "drop" or "contraction";

    /// <summary>1 or -1 where the figure describes a growth or decline named behind it: "20% year-over-year revenue growth".</summary>
    public static int After(Token[] tokens, int last, out int noun)
    {
        // "50 basis points of improvement".
        last +=
            tokens.Word(last + 1) == "of" && Moves.Has(tokens.Word(last + 2)) && !tokens[last + 1].AfterComma ? 1 : 0;
        for (noun = last + 1; noun < tokens.Length && noun <= last + Reach; noun++)
        {
            if (tokens[noun].AfterComma || tokens[noun].IsNumber)
            {
                return 0;
            }

            if (UpNouns.Has(tokens[noun]))
            {
                return 1;
            }

            if (DownNouns.Has(tokens[noun]))
            {
                return -1;
            }

            if (!ScopeWords.Transparent.Has(tokens[noun]) && !BetweenNouns.Has(tokens[noun]))
            {
                return 0;
            }
        }

        return 0;
    }
}
