namespace SiteGen.Generator.Facts;

/// <summary>The words by which a figure is a growth or a decline.</summary>
internal static class GrowthCues
{
    private static readonly HashSet<string> Up = new(StringComparer.Ordinal)
    {
        "up",
        "grew",
        "grow",
        "grows",
        "growing",
        "increased",
        "increase",
        "increases",
        "increasing",
        "rose",
        "risen",
        "rising",
        "gained",
        "growth",
        "accelerated",
        "climbed",
        "jumped",
        "expanded",
        "improved",
        "improvement",
        "expansion",
        "higher",
        "rise",
        "improving",
        "expanding",
    };

    private static readonly HashSet<string> Down = new(StringComparer.Ordinal)
    {
        "down",
        "declined",
        "decline",
        "declines",
        "declining",
        "decreased",
        "decrease",
        "decreasing",
        "fell",
        "fallen",
        "dropped",
        "drop",
        "contracted",
        "contraction",
        "reduction",
        "lower",
        "reduced",
        "shrank",
        "compressed",
        "deteriorated",
        "decelerated",
    };

    private static readonly HashSet<string> Between = new(StringComparer.Ordinal)
    {
        "by",
        "of",
        "to",
        "a",
        "an",
        "the",
        "at",
        "about",
        "approximately",
        "around",
        "roughly",
        "nearly",
        "almost",
        "over",
        "more",
        "than",
        "just",
        "well",
        "another",
        "some",
        "kind",
        "only",
        "in",
        "range",
        "rate",
        "another",
        "strong",
        "solid",
        "slightly",
        "was",
        "is",
        "greater",
        "year",
        "north",
        "modest",
        "modestly",
        "further",
        "sequentially",
        "organically",
        "upwards",
        "close",
    };

    /// <summary>1 or -1 where a word of growth or decline leads to the figure; 0 where none does.</summary>
    public static int Before(Token[] tokens, int first, List<Mention> mentions, out int cue)
    {
        cue = -1;
        for (var i = first - 1; i >= 0 && i >= first - 7; i--)
        {
            // "net expansion was 137%" names a rate, "growing revenue 20%" a growth.
            var inside = mentions.FirstOrDefault(mention => mention.First <= i && mention.Last >= i);
            if (inside is { IsGrowth: false })
            {
                if (inside.Concept.Measure is not (Measure.Money or Measure.Count))
                {
                    return 0;
                }

                i = inside.First;
                continue;
            }

            var direction =
                Up.Contains(tokens[i].Lower) ? 1
                : Down.Contains(tokens[i].Lower) ? -1
                : 0;
            if (direction != 0)
            {
                cue = i;
                return direction;
            }

            if (!Between.Contains(tokens[i].Lower) || tokens[i + 1].AfterComma)
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>1 or -1 where the figure describes a growth or decline named behind it: "20% year-over-year revenue growth".</summary>
    public static int After(Token[] tokens, int last, out int noun)
    {
        noun = -1;
        for (var i = last + 1; i < tokens.Length && i <= last + 7; i++)
        {
            if (tokens[i].AfterComma || tokens[i].IsNumber)
            {
                return 0;
            }

            if (
                tokens[i].Lower
                is "growth"
                    or "increase"
                    or "improvement"
                    or "growing"
                    or "grower"
                    or "growers"
                    or "higher"
            )
            {
                noun = i;
                return 1;
            }

            if (tokens[i].Lower is "decline" or "decrease" or "reduction" or "drop" or "contraction" or "lower")
            {
                noun = i;
                return -1;
            }

            if (
                !ScopeFinder.IsTransparent(tokens[i].Lower)
                && tokens[i].Lower
                    is not (
                        "year"
                        or "over"
                        or "sequential"
                        or "revenue"
                        or "sales"
                        or "top"
                        or "line"
                        or "plus"
                        or "annual"
                        or "comparable"
                        or "bookings"
                        or "volume"
                        or "subscription"
                        or "billings"
                        or "earnings"
                        or "eps"
                        or "income"
                        or "profit"
                    )
            )
            {
                return 0;
            }
        }

        return 0;
    }
}
