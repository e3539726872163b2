using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Reads "Enterprise customers grew 30% year over year", "customers on this product were up 3x": how many more there are, where
/// nothing else of theirs is said to grow.
/// </summary>
internal static class CustomersGrown
{
    private const int Longest = 4;

    private static readonly HashSet<string> Counted = WordSet.Exact("customers clients customer");

    private static readonly HashSet<string> Moves = WordSet.Exact(
        "grew grown increased rose up down declined decreased fell doubled tripled"
    );

    private static readonly HashSet<string> Helpers = WordSet.Exact(
        "have has had were was are also again more than by about over nearly approximately"
    );

    private static readonly HashSet<string> Using = WordSet.Exact("on using in of");

    private static readonly HashSet<string> Articles = WordSet.Exact("our the total all");

    private static readonly HashSet<string> Pointing = WordSet.Exact("this these that those it them");

    private static readonly HashSet<string> NoKinds = WordSet.Exact(
        "their its his some many most several other such those these of for from with by to new two three few as helping helped help"
    );

    public static bool Are(Statement said, Figure figure, FactDraft? previous) =>
        Cohorts.Of(said, figure) is not null || Noun(said, figure) >= 0 || IsLevel(said.Tokens, figure, previous);

    public static Link? Of(Statement said, Figure figure, FactDraft? previous) =>
        Cohorts.Of(said, figure) is { } cohort ? cohort
        : IsLevel(said.Tokens, figure, previous) ? Link.Of("CustomerCount", Measure.Count, previous!.Scope)
        : Noun(said, figure) is >= 0 and var noun
            ? Link.Of(
                "CustomerCountGrowth",
                Measure.Count,
                ScopeOf(said, noun),
                said.Tokens.Any(noun + 1, figure.First, Falling) ? -1 : 1
            )
        : null;

    private static readonly HashSet<string> Falling = WordSet.Exact("down declined decreased fell");

    // "customers grew 30% to 5,000".
    private static bool IsLevel(Token[] tokens, Figure figure, FactDraft? previous) =>
        previous is { Concept: "CustomerCountGrowth" }
        && figure.Unit == Unit.Count
        && tokens.Word(tokens.Back(figure.First - 1, Helpers)) == "to"
        && figure.First - previous.Figure.Last <= Longest * 2
        && !tokens.HasComma(previous.Figure.Last + 1, figure.First);

    // Where the customers stand; -1 where nobody says how many more there are.
    private static int Noun(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        if (!IsPlain(tokens, figure) || figure.Unit is not (Unit.Percent or Unit.Ratio))
        {
            return -1;
        }

        var verb = tokens.Back(figure.First - 1, Helpers);
        verb = figure.First == figure.Last && Moves.Has(tokens[figure.First]) ? figure.First : verb;
        var end = tokens.Back(verb - 1, Helpers);
        var noun = Moves.Has(tokens.Word(verb)) ? tokens.Last(end - Longest, end + 1, Counted) : -1;
        return
            noun >= 0
            && !tokens.HasComma(noun + 1, verb)
            && (noun == end ? !tokens[noun].Is("customer") : Using.Has(tokens[noun + 1]))
            && Start(tokens, noun) is >= 0 and var start
            && (
                start == 0
                || tokens[start].AfterComma
                || tokens[start - 1].Lower is "and" or "with"
                || Articles.Has(tokens[start])
            )
            && !(start > 0 && NoKinds.Has(tokens[start - 1]) && !tokens[start - 1].Is("with"))
            // "Our retail customers grew 9%": perhaps what they sell.
            && !(tokens[start].Is("our") && start + 1 < noun && tokens[verb].Is("grew"))
            ? noun
            : -1;
    }

    // Behind the figure nothing is named that grows.
    private static bool IsPlain(Token[] tokens, Figure figure) =>
        figure.Last + 1 >= tokens.Length
        || tokens[figure.Last + 1].AfterComma
        || Comparisons.StartAt(tokens, figure.Last + 1)
        || PeriodCues.StartsAt(tokens, figure.Last + 1)
        || tokens[figure.Last + 1].Lower
            is "to"
                or "and"
                or "from"
                or "in"
                or "compared"
                or "versus"
                or "over"
                or "during";

    private static int Start(Token[] tokens, int noun)
    {
        var start = noun;
        while (
            start > 0
            && noun - start < Longest
            && !tokens[start].AfterComma
            && !tokens[start - 1].IsNumber
            && !NoKinds.Has(tokens[start - 1])
            && !tokens[start - 1].Is("and")
            && (!ScopeWords.IsVerb(tokens[start - 1].Lower) || Articles.Has(tokens[start - 1]))
            && !PeriodCues.StartsAt(tokens, start - 1)
        )
        {
            start--;
            if (Articles.Has(tokens[start]))
            {
                break;
            }
        }

        return start;
    }

    private static string? ScopeOf(Statement said, int noun)
    {
        var tokens = said.Tokens;
        if (Using.Has(tokens.Word(noun + 1)))
        {
            var start = tokens.Past(noun + 2, Articles);
            var end = tokens.EndOfRun(start, Longest, static (all, i) => all[i].IsCapitalised && !all[i].IsNumber);
            return end > start && !Pointing.Has(tokens[start])
                ? said.Subjects.NameOf(tokens.Text(start, end))
                : FactDraft.Unnamed;
        }

        var first = tokens.Past(Start(tokens, noun), Articles);
        return first < noun ? said.Subjects.NameOf(tokens.Text(first, noun)) : null;
    }
}
