using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells a ratio that is asked of a bank from the one that it has: "12.9%, well above the 9% minimum requirement".</summary>
internal static class Requirements
{
    private const int Reach = 5;

    private static readonly HashSet<string> Nouns = WordSet.Exact(
        "requirement requirements minimum minimums constraint constraints"
    );

    private static readonly HashSet<string> ToFigure = WordSet.Exact("of at is was about around approximately now a");

    private static readonly HashSet<string> ToNoun = WordSet.Exact(
        "more as the a our minimum regulatory binding capital current total fully loaded applied cet1 tier ratio"
    );

    private static readonly HashSet<string> Ratios = WordSet.Exact(
        "LeverageRatio LiquidityCoverageRatio NetStableFundingRatio"
    );

    /// <summary>The link; null where the requirement is of another ratio, which no table holds.</summary>
    public static Link? Of(Statement said, Figure figure, Link link) =>
        link.Concept is not "CapitalRatio" && !Ratios.Has(link.Concept) || !Is(said.Tokens, figure) ? link
        : link.Concept is "CapitalRatio" ? link with { Concept = "CapitalRequirement", Direction = 1 }
        : null;

    private static bool Is(Token[] tokens, Figure figure)
    {
        var before = tokens.Back(figure.First - 1, ToFigure);
        var behind = figure.Last + 1;
        while (
            behind < tokens.Length
            && behind <= figure.Last + Reach
            && !tokens[behind].AfterComma
            && ToNoun.Has(tokens[behind])
        )
        {
            behind++;
        }

        return before < figure.First - 1 && Nouns.Has(tokens.Word(before))
            || behind < tokens.Length && !tokens[behind].AfterComma && Nouns.Has(tokens[behind])
            || Nouns.Has(tokens.Word(behind - 1)) && behind - 1 > figure.Last;
    }
}
