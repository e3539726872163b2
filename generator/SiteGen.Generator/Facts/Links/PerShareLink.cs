using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links an amount for each share.</summary>
internal static class PerShareLink
{
    private static readonly HashSet<string> Parts = WordSet.Exact(
        "represents represented representing added adds contributed contributes cost costs equals impact benefit"
    );

    private const decimal Small = 100;

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around of"
    );

    public static Link? Of(Statement said, Figure figure) =>
        IsPartOf(said.Tokens, figure) ? Link.Foreign
        : said.Behind(figure) is { Concept.Measure: Measure.PerShare } behind ? Link.To(behind)
        : said.Nearest(figure, IsPerShare) is { } nearest
            ? Link.To(nearest) with
            {
                Concept = Name(nearest),
                Measure = Measure.PerShare,
            }
        : null;

    /// <summary>"a charge that represents $0.15 of EPS": some of it, and not how much it is.</summary>
    public static bool IsPartOf(Token[] tokens, Figure figure) =>
        tokens.Word(figure.Last + 1) == "of" && Parts.Has(tokens.Word(tokens.Back(figure.First - 1, About)));

    /// <summary>"EPS was $0.69, $0.04 above our range": a small amount beside one for each share.</summary>
    public static bool IsBeside(Statement said, Figure figure) =>
        Unit.IsMoney(figure.Unit)
        && figure.Decimals >= 0
        && Math.Abs(figure.Value ?? figure.High ?? 0) < Small
        && said.Mentions.Exists(static mention => mention.Concept.Measure == Measure.PerShare);

    /// <summary>"at an average share price of $78", "an average price per share of $78".</summary>
    public static bool IsPrice(Token[] tokens, Figure figure)
    {
        var noun = tokens.Back(figure.First - 1, About);
        return Unit.IsMoney(figure.Unit)
            && noun < figure.First - 1
            && (
                tokens.Are(noun - 1, "share", "price")
                || tokens.Are(noun - 1, "per", "share") && tokens.Word(noun - 2) == "price"
            );
    }

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
