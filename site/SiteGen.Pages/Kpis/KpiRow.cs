namespace SiteGen.Site.Kpis;

/// <summary>One metric of one company, call by call.</summary>
/// <param name="Key">What makes its figures like with like.</param>
/// <param name="Scope">The part of the business as printed; <c>total</c> for the whole.</param>
/// <param name="Cells">A cell for each call, earliest first.</param>
public sealed record KpiRow(MetricKey Key, string Scope, IReadOnlyList<KpiCell> Cells)
{
    /// <summary>The places where its figures stop being comparable.</summary>
    public IReadOnlyList<Break> Breaks { get; init; } = [];

    /// <summary>Its fragment on its metric's page, unique among all rows of a company.</summary>
    public string Id { get; init; } = "";

    /// <summary>What is measured.</summary>
    public Concept Concept => Concepts.Of(Key.Concept);

    /// <summary>Whether it is of the whole business.</summary>
    public bool IsTotal => Scope == "total";

    /// <summary>The figures stated.</summary>
    public IEnumerable<Fact> Facts => Cells.Select(cell => cell.Fact).OfType<Fact>();

    /// <summary>The metric with its basis: <c>Gross margin, non-GAAP</c>.</summary>
    public string Title => Key.Basis.Length == 0 ? Concept.Name : $"{Concept.Name}, {Bases.Name(Key.Basis)}";

    /// <summary>The metric with its basis and its part of the business: <c>Revenue, Cloud</c>.</summary>
    public string FullTitle => IsTotal ? Title : $"{Title}, {Scope}";

    /// <summary>The cell of a call.</summary>
    public KpiCell At(EarningsCall call) => Cells.First(cell => cell.Call == call);

    /// <summary>The figure of a quarter; null where it is not stated or there is no call.</summary>
    public Fact? At(FiscalPeriod period) => Cells.FirstOrDefault(cell => cell.Call.Period == period)?.Fact;

    /// <summary>The break just before a call's figure; null for none.</summary>
    public Break? BreakAt(EarningsCall call) => Breaks.FirstOrDefault(at => at.To == call);
}
