using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links a figure that stands before its word of growth: "20% revenue growth", "a 12% increase in traffic".</summary>
internal static class GrowthBehind
{
    // "double-digit growth in each of our regions" is nobody's growth.
    private static readonly HashSet<string> Many = WordSet.Exact(
        "each all every many several most some multiple emerging"
    );

    // "a 25% increase in the adoption rate": of rates that nobody moves by points.
    private static readonly HashSet<string> Taken = WordSet.Exact("PenetrationRate AdoptionRate AttachRate");

    private const int Longest = 7;

    private static readonly HashSet<string> Times = WordSet.Exact("quarter quarters year years months");

    private static readonly HashSet<string> Adverbs = WordSet.Exact(
        "than year on sequentially and in from due driven compared versus quarter over organically with as"
    );

    // "mid-teens earnings growth" is no growth of revenue.
    private static readonly HashSet<string> Profits = WordSet.Exact("earnings eps profit income");

    // "2% volume growth".
    private static readonly HashSet<string> Counted = WordSet.Exact(
        "volume volumes traffic unit units load production capacity passenger guest attendance shipment shipments"
    );

    private static readonly HashSet<string> Causing = WordSet.Exact("driven led by from through on due");

    private static readonly HashSet<string> Organic = WordSet.Exact("organic reported");

    /// <summary>"20% revenue growth", "20% growth in revenue".</summary>
    public static Link? Of(Statement said, Figure figure, int noun, int direction)
    {
        if (
            Many.Has(said.Tokens.Word(noun + 2))
            && !said.Tokens.HasComma(noun + 1, noun + 3)
            && !IsOfTimes(said.Tokens, noun + 2)
        )
        {
            return OfParts(said, noun + 2, direction) ?? Link.Foreign;
        }

        var inside = said.Mentions.FirstOrDefault(mention =>
            mention.First > figure.Last
            && mention.First <= noun + 3
            && mention.Concept.Measure != Measure.Other
            // "20% growth, driven by volume".
            && !(mention.First > noun && said.Tokens.Any(noun + 1, mention.First, Causing))
        );
        if (inside is not null && (inside.Last >= noun - 1 || said.Tokens.Word(noun + 1) is "in" or "of"))
        {
            return inside.Concept.Measure == Measure.Rate && !Taken.Contains(inside.Concept.Name)
                ? Link.Nothing
                : Link.Growth(inside, direction);
        }

        // "a 5% increase in server sales".
        if (
            said.Tokens.Word(noun + 1) is "in" or "of"
            && said.Behind(figure with { Last = noun })
                is { Concept.Measure: Measure.Money or Measure.Count or Measure.Price } of
        )
        {
            return Link.Growth(of, direction);
        }

        if ((RevenueGrowth.Resulting(said, direction) ?? RevenueGrowth.In(said, figure, noun, direction)) is { } part)
        {
            return part;
        }

        if (PeriodsOwn.OfPlace(said, figure, noun, direction) is { } placed)
        {
            return placed;
        }

        // "the 11% growth in Asia": of what was told elsewhere.
        if (said.Subjects.Near.Behind(noun) is not null)
        {
            return Link.Nothing;
        }

        if (
            IsOfThing(said.Tokens, noun)
            || noun - 1 > figure.Last
                && Counted.Has(said.Tokens[noun - 1])
                && said.MentionAt(noun - 1) is null or { Concept.Measure: Measure.Other }
            || said.Tokens.Any(figure.Last + 1, noun, Profits)
            || said.Mentions.Count == 0 && said.Tokens.Any(0, figure.First, Profits)
        )
        {
            return Link.Foreign;
        }

        return
            said.Nearest(
                figure,
                static mention =>
                    mention.Concept.Measure is Measure.Money or Measure.Count or Measure.Price or Measure.PerShare
            )
                is { } near
            && !IsLeft(said.Tokens, near.Last + 1, figure.First)
            ? GrowthLink.IsMeans(said.Tokens, near)
                ? Link.Nothing
                : Link.Growth(near, direction)
            : said.Tokens.Any(figure.Last + 1, noun + 1, Organic)
                ? Link.Of("RevenueGrowth", Measure.Money, null, direction)
                : said.Tokens[noun].Lower is "increase" or "decrease" or "reduction" or "drop"
                    ? GrowthLink.OfLast(said, direction)
                    : RevenueGrowth.Of(said, figure, direction);
    }

    // "traffic recovered, but pens were the fastest, at 30% growth": another subject begins.
    private static bool IsLeft(Token[] tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].AfterComma && tokens[i].Lower is "but" or "while" or "whereas")
            {
                return true;
            }
        }

        return false;
    }

    // "in each of the last six quarters".
    private static bool IsOfTimes(Token[] tokens, int many) => tokens.Any(many + 1, many + Longest, Times);

    // "growth in each of our regions": of all of them; of an unnamed part where they are none.
    private static Link? OfParts(Statement said, int many, int direction)
    {
        if (
            ManyParts.Noun(said.Tokens, many) < 0
            || said.Mentions.Exists(mention => mention.Concept.Measure is not (Measure.Money or Measure.Rate))
        )
        {
            return null;
        }

        var parts = ManyParts.At(said.Tokens, many);
        return
            said.Mentions.FindLast(mention => mention.Last < many && mention.Concept.Measure == Measure.Money)
                is { } named
            ? Link.Growth(named, direction) with
            {
                Scope = parts is null ? FactDraft.Unnamed : ManyParts.Join(named.Scope, parts),
            }
            : Link.Of("RevenueGrowth", Measure.Money, parts ?? FactDraft.Unnamed, direction);
    }

    // "a 12% increase in traffic", "4% higher capacity": of what no concept names.
    private static bool IsOfThing(Token[] tokens, int noun)
    {
        var isAdjective = tokens[noun].Lower is "higher" or "lower";
        var thing = isAdjective ? noun + 1 : noun + 2;
        return thing < tokens.Length
            && !tokens[noun + 1].AfterComma
            && (isAdjective ? !Adverbs.Has(tokens[thing]) : tokens[noun + 1].Lower is "in" or "of")
            && !PeriodCues.StartsAt(tokens, thing)
            && !PeriodCues.StartsAt(tokens, thing + 1);
    }
}
