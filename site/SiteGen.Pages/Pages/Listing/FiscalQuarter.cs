namespace SiteGen.Site.Pages.Listing;

/// <summary>A fiscal quarter on the time line.</summary>
/// <param name="Period">The quarter.</param>
/// <param name="Call">Its call; null where there is no transcript.</param>
/// <param name="IsBetween">Whether it lies between the first call and the last.</param>
public sealed record FiscalQuarter(FiscalPeriod Period, EarningsCall? Call, bool IsBetween)
{
    /// <summary>Whether a call is expected here, and none is there.</summary>
    public bool IsMissing => Call is null && IsBetween;
}
