namespace SiteGen.Site.Pages.Compare;

/// <summary>Two calls of one company that are set side by side.</summary>
/// <param name="Before">The earlier one.</param>
/// <param name="After">The later one.</param>
public sealed record CallPair(EarningsCall Before, EarningsCall After)
{
    private const int Year = 4;

    /// <summary>The pairs of a corpus, the latest first: each call with the one before it, and with that of a year before.</summary>
    public static IReadOnlyList<CallPair> All(IEnumerable<EarningsCall> calls) =>
        [
            .. calls
                .GroupBy(call => call.Issuer, StringComparer.Ordinal)
                .OrderBy(issuer => issuer.Key, StringComparer.Ordinal)
                .SelectMany(issuer => Of([.. issuer.OrderByDescending(call => call.Period)])),
        ];

    /// <summary>Its name in addresses: <c>acme-2025-q3-2025-q2</c>.</summary>
    public string Slug => $"{After.Id}-{Before.Period.ToString().ToLowerInvariant()}";

    private static IEnumerable<CallPair> Of(EarningsCall[] calls)
    {
        foreach (var (index, after) in calls.Index())
        {
            if (index + 1 < calls.Length)
            {
                yield return new(calls[index + 1], after);
            }

            var yearBefore = calls.Skip(index + 2).FirstOrDefault(call => call.Period.Plus(Year) == after.Period);
            if (yearBefore is not null)
            {
                yield return new(yearBefore, after);
            }
        }
    }
}
