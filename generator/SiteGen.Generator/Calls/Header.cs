using SiteGen.Generator.Findings;

namespace SiteGen.Generator.Calls;

/// <summary>What a transcript says of the call itself; null where it does not say.</summary>
internal sealed record Header(
    string? Issuer,
    string? Ticker,
    string? Exchange,
    FiscalQuarter? Period,
    FiscalQuarter? TitlePeriod,
    DateParts? Date,
    string? Time,
    Place Place
);

/// <summary>A day.</summary>
internal readonly record struct DateParts(int Year, int Month, int Day);
