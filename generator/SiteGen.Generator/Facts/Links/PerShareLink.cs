namespace SiteGen.Generator.Facts;

/// <summary>Links an amount for each share.</summary>
internal static class PerShareLink
{
    public static Link? Of(Statement said, Figure figure) =>
        said.Behind(figure) is { Concept.Measure: Measure.PerShare } behind ? Link.To(behind)
        : said.Nearest(figure, IsPerShare) is { } nearest
            ? Link.To(nearest) with
            {
                Concept = Name(nearest),
                Measure = Measure.PerShare,
            }
        : null;

    private static bool IsPerShare(Mention mention) =>
        mention.Concept is { Measure: Measure.PerShare } or { Name: "NetIncome" or "Dividends" };

    private static string Name(Mention mention) =>
        mention.Concept.Name switch
        {
            "NetIncome" => "EarningsPerShare",
            "Dividends" => "Dividend",
            var name => name,
        };
}
