using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>Makes the facts of a figure that is linked: one for each basis and each comparison it is stated on.</summary>
internal sealed class Bindings(Statement said, Cues cues, FiscalQuarter call)
{
    private readonly PeriodBinding periods = new(said, cues.Periods, call);
    private readonly StatusBinding statuses = new(said, call);
    private readonly BasisBinding bases = new(said, cues.Bases);
    private readonly ComparisonBinding comparisons = new(said, cues.Comparisons);

    public IEnumerable<FactDraft> Of(int k, Link link, FactDraft? previous)
    {
        var (figure, name) = (said.Figures[k], said.NameOf(k));
        if (figure.IsFlat && !IsFlatOf(figure, link))
        {
            yield break;
        }

        var bound = name?.Period is { } named
            ? new(named, true, false)
            : YearEarlier.Of(said, k, link, previous, periods.Of(k, link, previous), call);
        // "still growing 30%", of what is told annualized.
        bound = link.IsGrowth && RunRates.IsPace(bound.Name) ? BoundPeriod.None : bound;
        bound = OfRunRate(figure, link, bound);
        var (status, period) = statuses.Of(figure, link, previous, bound);
        var isEarlier = IsEarlier(figure, previous, bound, status);
        var own =
            isEarlier && !IsOfSame(link, previous) && !IsShareBefore(figure, link)
                ? Link.Foreign
                : Requirements.Of(said, figure, Retained.Of(link, figure));
        if (own is null)
        {
            yield break;
        }

        link = own;
        // "rose to 21% from 18%": what came before, in a time that nobody says.
        period = isEarlier && link.Concept != FactDraft.Other || IsOfDay(figure, link, bound, status) ? "" : period;
        // A range that another one replaces is on the same basis.
        var replaced = status == FactDraft.PriorGuidance && link.Mention is null ? previous : null;
        foreach (
            var basis in (replaced?.Basis ?? name?.Basis) is { } ownBasis ? [ownBasis] : bases.Of(k, link, previous)
        )
        {
            var compared = replaced is null ? Compared(k, link, previous, period) : [replaced.Comparison];
            var isSaid = compared.Length != 1 || compared[0].Length > 0 || !IsYearly(k, link, period);
            foreach (var comparison in isSaid ? compared : [Comparisons.YearOverYear])
            {
                yield return new FactDraft(
                    figure,
                    link.Concept,
                    link.Measure,
                    name?.Scope ?? link.Scope ?? FactDraft.Total,
                    basis.Length > 0 ? basis : said.Context.Premise.BasisOf(link),
                    comparison,
                    period,
                    status,
                    link.Direction
                )
                {
                    Stated = said.Context.Premise.InCurrency(Stated(figure, link), said.Tokens[figure.First]),
                    IsForeign = link.IsForeign,
                    IsSupposed = link.IsSupposed,
                    IsPeriodSaid =
                        bound.Name.Length > 0
                        || status != FactDraft.Actual
                        || link.Concept != FactDraft.Other
                            && previous is { IsPeriodSaid: true }
                            && previous.Period == period,
                    IsTold = statuses.IsTold(figure),
                    IsYearSupposed = comparison.Length > 0 && !isSaid,
                };
            }
        }
    }

    // "a $50 million run rate": what it would come to, and not what the quarter brought.
    private BoundPeriod OfRunRate(Figure figure, Link link, BoundPeriod bound) =>
        link is { Measure: Measure.Money, Concept: not FactDraft.Other, IsGrowth: false, IsChange: false }
        && (bound.Name.Length == 0 || bound.Name == PeriodName.Of(call))
        && RunRates.PeriodOf(said.Tokens, figure, link.Mention) is { } pace
            ? new(pace, false, false)
            : bound;

    private bool IsOfDay(Figure figure, Link link, BoundPeriod bound, string status) =>
        status == FactDraft.Actual && bound.Name.Length == 0 && CallDay.Is(said, figure, link);

    // Rates that are growth themselves need no comparison.
    private bool IsFlatOf(Figure figure, Link link) =>
        link.Concept != FactDraft.Other
        && (
            comparisons.IsSaidOf(figure)
            || bases.IsSaidOf(figure)
            || link.Concept is "ComparableSales" or "SameStoreOperatingIncome"
            || FlatLink.IsSaidOf(said, figure)
        );

    private string[] Compared(int k, Link link, FactDraft? previous, string period)
    {
        if (!link.IsGrowth && !link.IsChange)
        {
            return [""];
        }

        var compared = said.NameOf(k)?.Comparison is { } own ? [own] : comparisons.Of(k, previous);
        return compared.Length == 1 && compared[0].Length == 0 ? [OfCall(link, said.Figures[k], period)] : compared;
    }

    // As the call says of all its growth.
    private string OfCall(Link link, Figure figure, string period) =>
        PeriodName.IsCalendar(period) && !(link.IsChange && figure.Unit == Unit.Percent)
            ? said.Context.Premise.Comparison
            : "";

    // Growth of revenue is over the year unless the words say otherwise.
    private bool IsYearly(int k, Link link, string period) =>
        link.Concept == "RevenueGrowth"
        && !PeriodName.IsLong(period)
        && (said.Figures[k].Unit == Unit.Percent || said.Figures[k].IsFlat || IsMultiple(said.Figures[k]));

    private static bool IsOfSame(Link link, FactDraft? previous) =>
        previous is null
            ? link is { Mention: not null, IsGrowth: false, IsChange: false }
            : previous.Concept == link.Concept && previous.Status == FactDraft.Actual;

    // "increased from 11% to 15% of revenue": named behind the second of them.
    private bool IsShareBefore(Figure figure, Link link) =>
        link.Concept == "RevenueShare" && said.Tokens.Word(figure.First - 1) == "from";

    // "rose from 18% to 21%": what came before, in a period that nobody names.
    private bool IsEarlier(Figure figure, FactDraft? previous, BoundPeriod bound, string status) =>
        status == FactDraft.Actual
        && bound.Name.Length == 0
        && !figure.IsFlat
        && PriorCues.IsCompared(said.Tokens, figure.First)
        && (said.Tokens.Word(figure.Last + 1) == "to" || previous is { IsNamed: true });

    // "doubled" is growth by all that there was.
    private static bool IsMultiple(Figure figure) => figure is { Unit: Unit.Ratio, Decimals: null };

    private static Figure Stated(Figure figure, Link link)
    {
        // "above the 9% minimum requirement" is not more than 9%.
        figure = link.Concept == "CapitalRequirement" ? figure with { Qualifier = "" } : figure;
        var unit =
            figure.IsFlat ? (link.IsChange ? Unit.BasisPoints : Unit.Percent)
            : link.Measure == Measure.PerShare && Unit.IsMoney(figure.Unit) ? figure.Unit + "/share"
            : figure.Unit;
        var united =
            link.IsGrowth && IsMultiple(figure)
                ? figure with
                {
                    Unit = Unit.Percent,
                    Value = (figure.Value - 1) * 100,
                }
                : figure with
                {
                    Unit = unit,
                };
        // "an operating loss of negative 4%" is no gain.
        return link.Direction < 0 && !(figure.Value < 0) && link.Concept is not ("Headwind" or "Tailwind")
            ? united.Negated()
            : united;
    }
}
