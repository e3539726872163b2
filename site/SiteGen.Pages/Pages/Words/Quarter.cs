namespace SiteGen.Site.Pages.Words;

/// <summary>Fiscal quarters as a reader says them.</summary>
public static class Quarter
{
    private static readonly string[] Ordinals = ["First", "Second", "Third", "Fourth"];

    /// <summary>In words: <c>Third quarter of fiscal 2025</c>.</summary>
    public static string InWords(FiscalPeriod period) =>
        FormattableString.Invariant($"{Ordinals[period.Quarter - 1]} quarter of fiscal {period.Year}");

    /// <summary>In words, within a sentence: <c>third quarter of fiscal 2025</c>.</summary>
    public static string InSentence(FiscalPeriod period)
    {
        var words = InWords(period);
        return char.ToLowerInvariant(words[0]) + words[1..];
    }

    /// <summary>In short: <c>Q3 2025</c>.</summary>
    public static string InShort(FiscalPeriod period) =>
        FormattableString.Invariant($"Q{period.Quarter} {period.Year}");
}
