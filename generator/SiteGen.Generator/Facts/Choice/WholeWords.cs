namespace SiteGen.Generator.Facts;

/// <summary>Tells whether a text says that it is about the whole company.</summary>
internal static class WholeWords
{
    private static readonly string[] Words =
    [
        "the company",
        "our company",
        "total company",
        "overall company",
        "as a company",
        "company-wide",
        "companywide",
        "company level",
        "company as a whole",
        "the group",
        "group level",
        "consolidated",
        "corporate level",
        "corporate average",
        "enterprise-wide",
        "total revenue",
        "overall revenue",
        "total sales",
        "overall growth",
        "overall gross margin",
        "overall operating margin",
        "overall margin",
        "total gross margin",
        "as a whole",
    ];

    public static bool AreIn(string text) =>
        Array.Exists(Words, words => text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0);
}
