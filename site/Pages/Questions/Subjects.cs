using SiteGen.Site.Kpis;

namespace SiteGen.Site.Pages.Questions;

/// <summary>What a question asks about, among the metrics of the site.</summary>
public static class Subjects
{
    private static readonly Dictionary<string, string[]> OtherNames = new(StringComparer.Ordinal)
    {
        ["NetExpansionRate"] = ["expansion rate", "net retention", "dbne", "nrr"],
        ["IncomeFromOperations"] = ["operating income", "operating profit"],
        ["OperatingMargin"] = ["op margin"],
        ["FreeCashFlow"] = ["fcf"],
        ["StockBasedCompensation"] = ["stock comp", "sbc"],
        ["CapitalExpenditures"] = ["capex"],
        ["Headcount"] = ["hiring", "employees"],
    };

    /// <summary>The names of the metrics that the questions name, in the order of the tables.</summary>
    public static IEnumerable<string> Of(Exchange exchange, IEnumerable<Metric> metrics)
    {
        var asked = string.Join(
            ' ',
            exchange.Questions.SelectMany(turn => turn.Paragraphs).Select(paragraph => paragraph.Text)
        );
        return metrics
            .Where(metric => metric.Concept.Group != KpiGroup.Other && Names(metric.Concept).Any(IsAsked))
            .Select(metric => metric.Concept.Name);

        bool IsAsked(string name)
        {
            var at = asked.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            return at >= 0 && (at == 0 || !char.IsLetterOrDigit(asked[at - 1]));
        }
    }

    private static IEnumerable<string> Names(Concept concept) =>
        OtherNames.GetValueOrDefault(concept.Id, []).Prepend(concept.Name);
}
