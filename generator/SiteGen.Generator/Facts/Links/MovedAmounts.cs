using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Links an amount to what moved by it: "$43 million, up $5 million", "inventory rose by $5 million", "a $5 million
/// increase in inventory". It is the change of that, in its unit.
/// </summary>
internal static class MovedAmounts
{
    private const int Apposition = 7;

    private static readonly HashSet<string> Showing = WordSet.Exact(
        "had saw was were is showed posted recorded representing represents represented despite albeit a an"
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly almost around over some just"
    );

    // From the figure before to the word that tells the move: "and it is", "which was".
    private static readonly HashSet<string> Leading = WordSet.Exact(
        """
        which it is was were it's that's that this these has have had also again slightly and or a an the
        representing represents represented sequential year over but both still being despite albeit on about approximately
        roughly nearly almost around
        """
    );

    private static readonly HashSet<string> Breaks = WordSet.Exact("and or while whereas");

    private static readonly HashSet<string> Than = WordSet.Exact("than versus vs compared from");

    private static readonly HashSet<string> Ours = WordSet.Exact("we we've we're we'd to and us also have further");

    private static readonly HashSet<string> Better = WordSet.Exact("improved improvement improving better");

    private static readonly HashSet<string> Comparatives = WordSet.Exact("higher lower better worse");

    /// <summary>The link; null where the figure is no change, or of nothing that is named.</summary>
    public static Link? Of(Statement said, int k, FactDraft? previous)
    {
        var figure = said.Figures[k];
        var direction = GrowthCues.Before(said, figure.First, out var cue);
        if (direction != 0 && !said.Tokens.HasComma(cue + 1, figure.First + 1))
        {
            return With(Before(said, k, cue, previous), direction, said.Tokens[cue]);
        }

        if (IsApart(said.Tokens, figure.Last + 1) is var apart and not 0)
        {
            return With(Apposed(said, k, figure.First, previous), apart, said.Tokens[figure.Last + 1]);
        }

        direction = GrowthCues.After(said.Tokens, figure.Last, out var noun);
        return direction == 0 ? null : With(Behind(said, k, noun, previous), direction, said.Tokens[noun]);
    }

    // "$7 million above last year".
    private static int IsApart(Token[] tokens, int word) =>
        word + 1 >= tokens.Length || tokens[word].AfterComma || !PeriodCues.StartsAt(tokens, word + 1) ? 0
        : tokens[word].Is("above") ? 1
        : tokens[word].Is("below") ? -1
        : 0;

    // A loss that falls is an improvement, and so are fewer days.
    private static Link? With(Link? moved, int direction, Token word) =>
        moved is null
            ? null
            : moved with
            {
                Direction =
                    moved.Measure == Measure.Days && Better.Has(word) ? -1
                    : moved.Direction < 0 && !Better.Has(word) ? -direction
                    : direction,
            };

    // "up $5 million", "inventory rose by $5 million", "an increase of $5 million in inventory".
    private static Link? Before(Statement said, int k, int cue, FactDraft? previous)
    {
        var figure = said.Figures[k];
        if (IsNoun(said.Tokens, cue) && HasObject(said, figure.Last))
        {
            return OfObject(said, figure, figure.Last);
        }

        return Apposed(said, k, cue, previous) ?? OfSubject(said, figure, cue);
    }

    // "a $5 million increase", "a $5 million increase in inventory", "$5 million higher than a year ago".
    private static Link? Behind(Statement said, int k, int noun, FactDraft? previous)
    {
        var (tokens, figure) = (said.Tokens, said.Figures[k]);
        if (Comparatives.Has(tokens[noun]) && !IsCompared(tokens, noun + 1))
        {
            return null;
        }

        if (!Comparatives.Has(tokens[noun]) && HasObject(said, noun))
        {
            return OfObject(said, figure, noun);
        }

        var inside = said.Mentions.Find(mention => mention.First > figure.Last && mention.First <= noun);
        var start = tokens.Back(figure.First - 1, About);
        return inside is not null
            ? Change(inside, figure)
            : Apposed(said, k, figure.First, previous)
                ?? (Showing.Has(tokens.Word(start)) ? OfSubject(said, figure, figure.First) : null);
    }

    private static bool IsNoun(Token[] tokens, int cue) =>
        (GrowthCues.IsNoun(tokens[cue].Lower) || tokens[cue].Is("reduction")) && tokens.Word(cue + 1) == "of";

    private static bool IsCompared(Token[] tokens, int next) =>
        next >= tokens.Length
        || tokens[next].AfterComma
        || Than.Has(tokens[next])
        || Comparisons.Begins(tokens[next].Lower);

    private static bool HasObject(Statement said, int last) =>
        (
            said.Tokens.Word(last + 1) is "in" or "of"
            // "a $2 million increase to the authorization"; "an increase to $2 million" tells a level.
            || said.Tokens.Word(last + 1) == "to"
                && said.Tokens.Word(last + 2) is "our" or "the" or "its"
                && said.Behind(said.Figures[0] with { Last = last + 1 }) is not null
        )
        && !said.Tokens[last + 1].AfterComma
        && !PeriodCues.StartsAt(said.Tokens, last + 2);

    private static Link? OfObject(Statement said, Figure figure, int last) =>
        said.Behind(figure with { Last = said.Tokens.Word(last + 1) == "to" ? last + 1 : last }) is { } mention
            ? Change(mention, figure)
            : null;

    // "$43 million, up $5 million", "up 8%, a $5 million increase": of what the figure before it was of.
    private static Link? Apposed(Statement said, int k, int cue, FactDraft? previous) =>
        previous is { IsNamed: true }
        && cue > previous.Figure.Last
        && cue - previous.Figure.Last <= Apposition * 2
        && said.MentionAt(cue) is null
        && !said.Mentions.Exists(mention =>
            mention.First > previous.Figure.Last && mention.Last < said.Figures[k].First
        )
        && !(said.Subjects.Actor(cue) is { Length: > 0 } && said.Subjects.Start(cue) > previous.Figure.Last)
        && Leads(said.Tokens, previous.Figure.Last + 1, cue)
        && ConceptName.Root(previous.Concept) is var concept
        && AmountUnits.Fit(previous.Measure, said.Figures[k])
            ? Link.Again(previous) with
            {
                Concept = concept + "Change",
                Direction = previous.Concept == concept ? previous.Direction : 1,
            }
            : null;

    // "…, and funding was up $5 million": something else begins.
    private static bool Leads(Token[] tokens, int start, int cue)
    {
        for (var i = cue - 1; i >= start && !tokens[cue].AfterComma; i--)
        {
            if (!Leading.Has(tokens[i]))
            {
                return !tokens.HasComma(start, cue) && !tokens.Any(start, cue, Breaks);
            }

            if (tokens[i].AfterComma || Breaks.Has(tokens[i]))
            {
                return true;
            }
        }

        return true;
    }

    private static Link? OfSubject(Statement said, Figure figure, int cue) =>
        said.Nearest(figure, static _ => true) is not { } nearest || said.IsAssumed(nearest, figure) ? null
        : nearest.First > cue && !Ours.Has(said.Tokens.Word(cue - 1)) ? null
        : nearest.Last < cue && (said.Subjects.IsOther(cue, nearest) || !Leads(said.Tokens, nearest.Last + 1, cue))
            ? null
        : Change(nearest, figure);

    private static Link? Change(Mention mention, Figure figure) =>
        !AmountUnits.Fit(mention.Concept.Measure, figure)
            ? null
            : Link.To(mention) with
            {
                Concept = ConceptName.Root(mention.Concept.Name) + "Change",
            };
}
