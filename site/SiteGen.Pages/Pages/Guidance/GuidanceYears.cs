using SiteGen.Site.Kpis;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Pages.Guidance;

/// <summary>What a company guides, cut into pages.</summary>
public static class GuidanceYears
{
    private const int Most = 250;

    /// <summary>The figures guided, those of the latest call first.</summary>
    public static Years<GuidedFigure> Of(IssuerFigures company) =>
        Years.Of(
            company.Guided.GroupBy(one => one.Call).Reverse().SelectMany(call => call),
            one => one.Call.Period.Year,
            Most
        );
}
