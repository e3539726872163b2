namespace SiteGen.Site.Pages.Listing;

/// <summary>A fiscal year of an issuer on the time line.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Quarters">Its four quarters.</param>
public sealed record FiscalYear(int Year, IReadOnlyList<FiscalQuarter> Quarters)
{
    /// <summary>The years from the first call to the last, without a break.</summary>
    public static IReadOnlyList<FiscalYear> Span(IReadOnlyCollection<EarningsCall> calls)
    {
        if (calls.Count == 0)
        {
            return [];
        }

        var (first, last) = (calls.Min(call => call.Period), calls.Max(call => call.Period));
        return
        [
            .. Enumerable
                .Range(first.Year, last.Year - first.Year + 1)
                .Select(year => new FiscalYear(
                    year,
                    [
                        .. Enumerable
                            .Range(1, 4)
                            .Select(quarter => new FiscalPeriod(year, quarter))
                            .Select(period => new FiscalQuarter(
                                period,
                                calls.FirstOrDefault(call => call.Period == period),
                                first < period && period < last
                            )),
                    ]
                )),
        ];
    }
}
