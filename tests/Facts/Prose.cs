namespace SiteGen.Tests.Facts;

/// <summary>Makes sentences without figures, and lines of anything.</summary>
internal static class Prose
{
    private static readonly string[] Words = (
        "we our the customers revenue margin grew growth strong quarter year expect operating income cash platform team "
        + "delivered guidance segment business product market more than between and to of in for with demand up down "
        + "respectively approximately nearly organic reported GAAP non-GAAP sequentially year-over-year"
    ).Split(' ');

    private static readonly string[] Pieces =
    [
        "$",
        "€",
        "5",
        "1,034",
        "10DLC",
        "%",
        " percent",
        " million",
        " to ",
        "-",
        "—",
        ".",
        ", ",
        "?",
        "(",
        ")",
        "“",
        "”",
        "24/7",
        "mid-teens",
        "flat",
        " plus or minus ",
        "Q3",
        "FY26",
        "'26",
        "U.S.",
        "Rs.",
        " up ",
        " revenue ",
        "營收",
        "１２",
        "\u00A0",
        "’s",
        "[188]",
        "basis points",
        "/",
        "+",
        "&",
        "S&P 500",
        " respectively",
        "per share",
        "😀",
        "..",
        "0.5.1",
        "99999999999999999999999999999999",
        "1,2",
        "٣",
    ];

    public static string Sentence(Random random) =>
        string.Join(" ", Enumerable.Range(0, random.Next(3, 30)).Select(_ => Words[random.Next(Words.Length)])) + ".";

    public static string Noise(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)])).Trim();
}
