namespace SiteGen.Site.Kpis;

/// <summary>Recomputed figures in words.</summary>
public static class RelationText
{
    /// <summary>What the two figures make of the stated one: <c>+9.7%</c>, <c>−60 bps</c>, <c>87.7%</c>.</summary>
    public static string Computed(Relation relation) =>
        relation.Kind switch
        {
            RelationKind.Share => Number(relation.Value, "percent", 1, plus: false),
            RelationKind.Growth => Number(relation.Value, "percent", 1, plus: true),
            _ when relation.Stated.Unit is "points" => Number(relation.Value, "points", 1, plus: true),
            // Basis points and amounts have as many digits as they need.
            _ => NumberFormat.Of(Rounded(relation), relation.Stated.Unit, null, plus: true).ToString(),
        };

    /// <summary>What the call says: <c>+10%</c>, <c>flat</c>, <c>88% of revenue</c>.</summary>
    public static string Stated(Relation relation) =>
        relation.Kind == RelationKind.Share ? FigureText.Of(relation.Stated) : FigureText.Change(relation.Stated);

    /// <summary>The verdict as a reader says it.</summary>
    public static string Of(Verdict verdict) => verdict == Verdict.Reconciles ? "Reconciles" : "Does not reconcile";

    private static decimal Rounded(Relation relation) =>
        relation.Stated.Unit == "bps" ? Math.Round(relation.Value) : relation.Value;

    private static string Number(decimal value, string unit, int digits, bool plus) =>
        NumberFormat.Of(Math.Round(value, digits), unit, digits, plus).ToString();
}
