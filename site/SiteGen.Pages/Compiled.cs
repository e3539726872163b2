namespace SiteGen.Site;

/// <summary>What a program was compiled with: the typed data of its transcripts.</summary>
/// <param name="Calls">All calls, by issuer and period.</param>
/// <param name="People">Everyone who speaks in them, by identity.</param>
/// <param name="Firms">All firms that they speak for, by identity.</param>
public sealed record Compiled(
    IReadOnlyList<EarningsCall> Calls,
    IReadOnlyList<Person> People,
    IReadOnlyList<Firm> Firms
);
