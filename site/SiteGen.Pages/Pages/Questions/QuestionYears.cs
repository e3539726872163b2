using SiteGen.Site.Kpis;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Pages.Questions;

/// <summary>The exchanges of a company, cut into pages.</summary>
public static class QuestionYears
{
    private const int Most = 300;

    /// <summary>The exchanges, those of the latest call first.</summary>
    public static Years<Exchange> Of(IssuerFigures company) =>
        Years.Of(
            company.Table.Calls.OrderByDescending(call => call.Period).SelectMany(call => call.Exchanges),
            exchange => exchange.Call.Period.Year,
            Most
        );
}
