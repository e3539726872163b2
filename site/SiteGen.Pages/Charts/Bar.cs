namespace SiteGen.Site.Charts;

/// <summary>A bar of a chart.</summary>
/// <param name="Period">The quarter where it stands.</param>
/// <param name="Value">Its height, zero or more.</param>
/// <param name="Words">What is written over it.</param>
public sealed record Bar(FiscalPeriod Period, decimal Value, string Words);
