using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links a growth that is said beside an amount: "Asia was $1 million, down 2%", "$5 million, a growth rate of 2%".</summary>
internal static class GrowthBeside
{
    private static readonly HashSet<string> Verbs = WordSet.Exact(
        "was were is are that which who with and or spending"
    );

    private static readonly HashSet<string> Still = WordSet.Exact("it it's is still that's");

    private const int LongestName = 7;

    private static readonly HashSet<string> Against = WordSet.Exact("over from versus compared");

    private static readonly HashSet<string> Articles = WordSet.Exact("a an");

    /// <summary>The growth of what the amount is of; what it was linked to where nothing says so.</summary>
    public static Link? Of(Statement said, Link? growth, FactDraft? previous, Figure figure)
    {
        if (
            previous is not { IsNamed: true, IsGrowth: false, Measure: Measure.Money or Measure.Count }
            || previous.Figure.Unit is Unit.Percent or Unit.BasisPoints or Unit.Points
            || GrowthCues.Before(said, figure.First, out var cue) is not (var direction and not 0)
        )
        {
            return growth is null or { Concept: FactDraft.Other } && Leased(said.Tokens, figure, previous) is { } leased
                ? leased
                : growth;
        }

        return cue == previous.Figure.Last + 1
            || IsStillGrowing(said, cue, previous)
            || IsBehindName(said, cue, previous)
            || IsBehindNoun(said, cue, previous)
                ? Again(growth, previous, direction)
            : IsApposition(said, cue, previous)
                ? Link.Again(previous) with
                {
                    Concept = previous.Concept + "Growth",
                    Direction = direction,
                }
            : growth;
    }

    // "leased 5 million square feet, a 12% increase over last year": more than that number was.
    private static Link? Leased(Token[] tokens, Figure figure, FactDraft? previous) =>
        previous is { IsNamed: true, IsGrowth: false, IsChange: false, Measure: Measure.Count, Figure.Unit: Unit.Count }
        && Articles.Has(tokens.Word(figure.First - 1))
        && tokens[figure.First - 1].AfterComma
        && GrowthCues.After(tokens, figure.Last, out var noun) is var direction and not 0
        && noun == figure.Last + 1
        && Against.Has(tokens.Word(noun + 1))
        && figure.First - previous.Figure.Last <= LongestName
        && !tokens.HasComma(previous.Figure.Last + 1, figure.First - 1)
            ? Link.Again(previous) with
            {
                Concept = previous.Concept + "Growth",
                Direction = direction,
            }
            : null;

    private static Link Again(Link? growth, FactDraft previous, int direction) =>
        growth is not { IsGrowth: true }
            ? Link.Again(previous) with
            {
                Concept = previous.Concept + "Growth",
                Direction = direction,
            }
        : previous.Concept + "Growth" == growth.Concept ? growth with { Scope = previous.Scope }
        : growth;

    // "That is a $5 million run rate, and it's growing 2%".
    private static bool IsStillGrowing(Statement said, int cue, FactDraft previous) =>
        previous.Concept == "Revenue"
        && (said.Tokens[cue].Is("growing") || said.Tokens[cue].Is("grew") && RunRates.IsPace(previous.Period))
        && said.Tokens.Back(cue - 1, Still) is var and
        && said.Tokens.Word(and) == "and"
        && and > previous.Figure.Last
        && !said.Mentions.Exists(mention =>
            mention.First > previous.Figure.Last && mention.Last < cue && mention.Concept.Measure != Measure.Other
        );

    // "5 million members, up 2%".
    private static bool IsBehindName(Statement said, int cue, FactDraft previous) =>
        said.Tokens[cue].AfterComma
        && said.MentionAt(cue - 1) is { } name
        && name.Concept.Name == previous.Concept
        && name.First > previous.Figure.Last;

    // "20,000 multi-product customers in the quarter, up 2%": a number has nothing else behind it.
    private static bool IsBehindNoun(Statement said, int cue, FactDraft previous) =>
        previous.Measure == Measure.Count
            && said.Tokens[cue].AfterComma
            // "500 customers with more than $1 million of ARR, up 2%".
            && Thresholds.NameBehind(said.Tokens, previous.Figure) is not null
        || previous.Measure == Measure.Count
            && said.Tokens[cue].AfterComma
            && cue - previous.Figure.Last <= LongestName
            && !said.Tokens.HasComma(previous.Figure.Last + 1, cue)
            && !said.Mentions.Exists(mention => mention.First > previous.Figure.Last && mention.Last < cue)
            && !said.Tokens.Any(previous.Figure.Last + 1, cue, Verbs);

    // "$5 million of deposits, a growth rate of 2%": nothing else is named between.
    private static bool IsApposition(Statement said, int cue, FactDraft previous) =>
        GrowthCues.IsNoun(said.Tokens[cue].Lower)
        && Articles.Has(said.Tokens.Word(cue - 1))
        && said.Tokens[cue - 1].AfterComma
        && said.Mentions.TrueForAll(mention =>
            mention.First >= cue
            || mention.Last < previous.Figure.First
            || mention.Concept.Name == previous.Concept
            // "returned $5 million through dividends and repurchases, an increase of 2%".
            || previous.Concept == "CapitalReturned"
        )
        && !said.Tokens.HasComma(previous.Figure.Last + 1, cue - 1);
}
