using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>Makes the facts of a figure that is linked: one for each basis and each comparison it is stated on.</summary>
internal sealed class Bindings
{
    private static readonly string[] Nothing = [""];

    private readonly Statement said;
    private readonly Respective respective;
    private readonly PeriodBinding periods;
    private readonly StatusBinding statuses;
    private readonly BasisBinding bases;
    private readonly ComparisonBinding comparisons;

    public Bindings(Statement said, Vocabulary vocabulary, FiscalQuarter call)
    {
        this.said = said;
        var cues = Bases.In(said.Tokens);
        respective = Respective.In(said, cues, vocabulary);
        (periods, statuses) = (new(said, call), new(said, call));
        (bases, comparisons) = (new(said, cues, respective), new(said));
    }

    public IEnumerable<FactDraft> Of(int k, Link link, FactDraft? previous)
    {
        var figure = said.Figures[k];
        if (figure.IsFlat && (link.Concept == FactDraft.Other || !comparisons.IsSaidOf(figure)))
        {
            return [];
        }

        var (status, period) = statuses.Of(figure, link, previous, periods.Of(k, link, previous));
        var isGrowth = link.Concept.EndsWith("Growth", StringComparison.Ordinal);
        var isChange = link.Concept.EndsWith("Change", StringComparison.Ordinal);
        var implied = isGrowth && link.Concept == "RevenueGrowth" && figure.Unit == Unit.Percent;
        var replaced =
            status == FactDraft.PriorGuidance && previous is not null && link.Mention is null ? previous : null;
        var compared =
            replaced is not null ? [replaced.Comparison]
            : isGrowth || isChange ? comparisons.Of(k, previous)
            : Nothing;
        var stated = Stated(figure, link, isChange);
        var stands = replaced is null ? bases.Of(k, link, previous) : [replaced.Basis];
        return stands.SelectMany(
            _ => compared,
            (basis, comparison) =>
                new FactDraft(
                    figure,
                    link.Concept,
                    link.Measure,
                    respective.Scope(k) ?? link.Scope ?? FactDraft.Total,
                    basis,
                    // Growth of revenue is over the year unless the words say otherwise.
                    comparison.Length == 0
                    && implied
                        ? Comparisons.YearOverYear
                        : comparison,
                    period,
                    status,
                    link.Direction
                )
                {
                    Stated = stated,
                }
        );
    }

    private static Figure Stated(Figure figure, Link link, bool isChange)
    {
        var united = figure.IsFlat ? figure with { Unit = isChange ? Unit.BasisPoints : Unit.Percent } : figure;
        return link.Direction < 0 && link.Concept is not ("Headwind" or "Tailwind") ? united.Negated() : united;
    }
}
