namespace SiteGen.Generator.Support;

/// <summary>The months in English, in lower case.</summary>
internal static class MonthNames
{
    public static readonly string[] All =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
}
