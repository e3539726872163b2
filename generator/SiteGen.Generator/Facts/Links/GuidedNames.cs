using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Names what is guided by its short name: "our margin guidance", "our earnings guidance range".</summary>
internal static class GuidedNames
{
    private const int Reach = 6;

    // More for each share is an amount of something else.
    private const decimal Small = 100;

    private static readonly HashSet<string> Guides = WordSet.Exact("guidance outlook guide forecast");

    private static readonly HashSet<string> Ranges = WordSet.Exact("range guidance outlook");

    private static readonly HashSet<string> ToFigure = WordSet.Exact(
        "to of a the in new range from now between by is for up at updated"
    );

    private static readonly HashSet<string> Giving = WordSet.Exact("provided gave provide given give issued set");

    private static readonly HashSet<string> Spans = WordSet.Exact("years");

    private static readonly HashSet<string> Years = WordSet.Exact("full year fiscal annual initial updated new");

    /// <summary>The link; null where the words before the figure are no such name.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        var guide = tokens.Last(figure.First - Reach, figure.First, Guides);
        if (IsOfYears(said, figure, guide))
        {
            return Link.Of("RevenueGrowth", Measure.Money, FactDraft.Total);
        }

        if (
            guide < 1
            || said.MentionAt(guide - 1) is not null
            || tokens.HasComma(guide, figure.First)
            || tokens.Past(guide + 1, ToFigure) < figure.First
        )
        {
            return null;
        }

        return figure.Unit == Unit.Percent && tokens[guide - 1].Lower is "margin" or "margins" ? Margin(said)
            : IsOfShare(figure) && (tokens[guide - 1].Is("earnings") || IsAlone(tokens, guide))
                ? Link.Of("EarningsPerShare", Measure.PerShare, FactDraft.Total)
            : null;
    }

    // "we gave guidance at our investor day of 30% over the next four years": what a company grows by.
    private static bool IsOfYears(Statement said, Figure figure, int guide) =>
        guide > 0
        && figure.Unit == Unit.Percent
        && said.Mentions.Count == 0
        && said.Tokens.Word(figure.First - 1) == "of"
        && Giving.Has(said.Tokens[guide - 1])
        && said.Tokens.Word(figure.Last + 1) is "over" or "for"
        && said.Tokens.Are(figure.Last + 2, "the", "next")
        && said.Tokens.Any(figure.Last + 4, figure.Last + 7, Spans);

    // The margin that was spoken of.
    private static Link? Margin(Statement said) =>
        said.Context.Margin is { } last
            ? Link.Again(last) with
            {
                Concept = last.Concept.Replace("Change", ""),
                Measure = Measure.Rate,
                Direction = 1,
            }
            : null;

    // "$5.10 to $5.40": dollars and cents.
    private static bool IsOfShare(Figure figure) =>
        Unit.IsMoney(figure.Unit) && figure is { IsRange: true, Decimals: 2, High: < Small };

    // "our 2024 guidance range of": of nothing else.
    private static bool IsAlone(Token[] tokens, int guide)
    {
        var owner = guide - 1;
        while (owner > 0 && (Years.Has(tokens[owner]) || tokens[owner].IsNumber))
        {
            owner--;
        }

        return tokens[owner].Is("our") && Ranges.Has(tokens.Word(guide));
    }
}
