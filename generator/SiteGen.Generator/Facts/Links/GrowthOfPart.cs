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

    private static readonly HashSet<string> Relative = WordSet.Exact("that which");

    /// <summary>The growth; null where the figure is none of such a kind.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        var verb = tokens.Back(figure.First - 1, About);
        if (!Verbs.Has(tokens.Word(verb)))
        {
            return null;
        }

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
