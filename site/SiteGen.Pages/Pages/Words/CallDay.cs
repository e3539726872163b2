using System.Globalization;

namespace SiteGen.Site.Pages.Words;

/// <summary>The day of a call as a reader says it.</summary>
public static class CallDay
{
    private const string NotStated = "not stated";

    /// <summary>A sentence of its own: <c>8 November 2023.</c> or <c>Date not stated.</c></summary>
    public static string InSentence(EarningsCall call) => call.Date is null ? $"Date {NotStated}." : $"{Of(call)}.";

    /// <summary><c>8 November 2023</c>, or the words for a day that the transcript does not state.</summary>
    public static string Of(EarningsCall call) =>
        call.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? NotStated;
}
