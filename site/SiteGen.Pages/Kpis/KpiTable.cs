using SiteGen.Site.Plan;

namespace SiteGen.Site.Kpis;

/// <summary>The key figures of one company.</summary>
/// <param name="Issuer">The company.</param>
/// <param name="Calls">Its calls, earliest first.</param>
/// <param name="Rows">Its metrics, in the order of the table, with their breaks.</param>
/// <param name="Relations">What could be checked against something else.</param>
public sealed record KpiTable(
    string Issuer,
    IReadOnlyList<EarningsCall> Calls,
    IReadOnlyList<KpiRow> Rows,
    IReadOnlyList<Relation> Relations
)
{
    // A part of the business that has one of these is run as one; others are products, customers, places.
    private static readonly HashSet<string> OfUnits = new(
        ["Revenue", "GrossProfit", "GrossMargin", "IncomeFromOperations", "OperatingMargin"],
        StringComparer.Ordinal
    );

    private static readonly (KpiGroup Group, string Title)[] Groups =
    [
        (KpiGroup.Growth, "Revenue and growth"),
        (KpiGroup.Profitability, "Profitability"),
        (KpiGroup.Cash, "Cash"),
        (KpiGroup.Customers, "Customers"),
        (KpiGroup.Capital, "Capital"),
        (KpiGroup.Other, "Other figures"),
    ];

    /// <summary>Reads, checks and marks the figures of one company's calls.</summary>
    public static KpiTable Make(IEnumerable<EarningsCall> calls)
    {
        EarningsCall[] ordered = [.. calls.OrderBy(call => call.Period)];
        var rows = KpiRows.Read(ordered);
        var relations = Reconciliation.Check(rows);
        return new(ordered[0].Issuer, ordered, [.. Identify(Breaks.Mark(rows, relations), ordered[0])], relations);
    }

    /// <summary>The rows in groups: the whole business by subject, then its units, then its other parts.</summary>
    public IReadOnlyList<KpiSection> Sections
    {
        get
        {
            var units = Rows.Where(row => !row.IsTotal && OfUnits.Contains(row.Key.Concept))
                .GroupBy(row => row.Key.Scope, StringComparer.Ordinal)
                .Where(rows => rows.Select(row => row.Key.Concept).Distinct().Skip(1).Any())
                .Select(rows => rows.Key)
                .ToHashSet(StringComparer.Ordinal);
            return
            [
                .. Groups
                    .Select(group => new KpiSection(
                        group.Title,
                        [.. Rows.Where(row => row.IsTotal && row.Concept.Group == group.Group)]
                    ))
                    .Concat(
                        Rows.Where(row => units.Contains(row.Key.Scope))
                            .GroupBy(row => row.Key.Scope, StringComparer.Ordinal)
                            .Select(rows => new KpiSection($"Business unit: {rows.First().Scope}", [.. rows]))
                    )
                    .Append(
                        new(
                            "Other parts of the business, as the calls name them",
                            [.. Rows.Where(row => !row.IsTotal && !units.Contains(row.Key.Scope))]
                        )
                    )
                    .Where(section => section.Rows.Count > 0),
            ];
        }
    }

    private static IEnumerable<KpiRow> Identify(IReadOnlyList<KpiRow> rows, EarningsCall call)
    {
        var company = Slug.Of(call);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var name = $"{company}-{Slug.Of($"{row.FullTitle} {row.Key.Comparison}")}";
            seen[name] = seen.GetValueOrDefault(name) + 1;
            yield return row with
            {
                Id = seen[name] == 1 ? name : FormattableString.Invariant($"{name}-{seen[name]}"),
            };
        }
    }
}

/// <summary>A group of rows.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Rows">Its rows.</param>
public sealed record KpiSection(string Title, IReadOnlyList<KpiRow> Rows);
