using SiteGen.Site.Pages.Words;

namespace SiteGen.Site.Kpis;

/// <summary>Relations that do not reconcile -> findings at the figure that was stated.</summary>
public static class Disagreements
{
    /// <summary>Identity of the rule; its page stands in <c>docs/diagnostics</c>.</summary>
    public const string Code = "SITE017";

    /// <summary>A finding for each, with its call. Figures already in conflict are reported as that.</summary>
    public static IEnumerable<(EarningsCall Call, Finding Finding)> Of(IEnumerable<Relation> relations) =>
        relations
            .Where(relation => relation.Verdict == Verdict.Disagrees)
            .Where(relation => !IsInConflict(relation.Stated) && !IsInConflict(relation.Of))
            .Where(relation => !IsInConflict(relation.Against))
            .Select(relation => (relation.Stated.Call, Report(relation)));

    private static bool IsInConflict(Fact fact) =>
        fact.Conflict is not null || fact.Call.Facts.Any(other => other.Conflict == fact);

    private static Finding Report(Relation relation) =>
        new(Code, Severity.Warning, Message(relation).Replace('\u00A0', ' '), relation.Stated.Span);

    // A terminal has no use for spaces that do not break.
    private static string Message(Relation relation) =>
        $"{FactText.Title(relation.Stated)} is stated as {RelationText.Stated(relation)}{Comparison(relation)}; "
        + $"{Place(relation.Of)} and {Place(relation.Against)} make {RelationText.Computed(relation)}. "
        + "All are kept, and tables break the series where it does not compare";

    private static string Comparison(Relation relation) =>
        relation.Kind == RelationKind.Share ? "" : $" {relation.Stated.Comparison}";

    private static string Place(Fact fact) =>
        FormattableString.Invariant(
            $"{FigureText.Of(fact)} ({Quarter.InShort(fact.Call.Period)}, line {fact.Span.Line})"
        );
}
