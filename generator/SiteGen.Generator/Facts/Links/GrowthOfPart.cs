using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads growth whose part stands between its word and the figure, or before it: "growth in Asia was 9%", "digital growth that exceeded 90%".</summary>
internal static class GrowthOfPart
{
    private const int Reach = 9;

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around at well also again"
    );

    private static readonly HashSet<string> Verbs = WordSet.Exact(
        "was is were are of exceeded reached topped hit accelerated slowed remained came"
    );

    private static readonly HashSet<string> Ats = WordSet.Exact("at");

    private static readonly HashSet<string> Relative = WordSet.Exact("that which");

    /// <summary>"growth in Asia at 9%"; null where the figure is none of such a kind.</summary>
    public static Link? At(Statement said, Figure figure, FactDraft? previous) =>
        said.Tokens.Last(said.Tokens.Back(figure.First - 1, About) + 1, figure.First, Ats) is var at and > 0
            ? Before(said, at) ?? Next(said, at, previous)
            : null;

    // "growth in Asia at 9% and in Europe at 5%".
    private static Link? Next(Statement said, int at, FactDraft? previous) =>
        previous is { Concept: "RevenueGrowth" }
        && said.Tokens.Word(previous.Figure.Last + 1) == "and"
        && said.Tokens.Word(previous.Figure.Last + 2) == "in"
        && at - previous.Figure.Last < Reach
        && said.Subjects.Near.Behind(previous.Figure.Last + 1) is { } part
            ? Link.Again(previous) with
            {
                Scope = part,
            }
            : null;

    /// <summary>The growth; null where the figure is none of such a kind.</summary>
    public static Link? Of(Statement said, Figure figure) =>
        said.Tokens.Back(figure.First - 1, About) is var verb && Verbs.Has(said.Tokens.Word(verb))
            ? Before(said, verb)
            : null;

    private static Link? Before(Statement said, int verb)
    {
        var tokens = said.Tokens;
        for (var noun = verb - 1; noun >= 0 && noun >= verb - Reach && !tokens[noun + 1].AfterComma; noun--)
        {
            if (tokens[noun].IsNumber || said.MentionAt(noun) is not null)
            {
                return null;
            }

            if (tokens[noun].Lower is "growth" or "decline")
            {
                var direction = tokens[noun].Is("growth") ? 1 : -1;
                return tokens.Back(verb - 1, Relative) == noun
                    ? said.Subjects.Near.Before(noun) is { } part
                        ? Link.Of("RevenueGrowth", Measure.Money, part, direction)
                        : null
                    : said.Subjects.Near.Behind(noun) is { } place
                        ? Link.Of("RevenueGrowth", Measure.Money, place, direction)
                        : null;
            }
        }

        return null;
    }
}
