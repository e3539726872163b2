using System.Globalization;

namespace SiteGen.Site.Pages.Words;

/// <summary>The day of a call as a reader says it.</summary>
public static class CallDay
{
    /// <summary><c>8 November 2023</c>, or the words for a day that the transcript does not state.</summary>
    public static string Of(EarningsCall call) =>
        call.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "Date not stated";
}
