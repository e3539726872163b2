using SiteGen.Site.Kpis;

namespace SiteGen.Site.Pages.Questions;

/// <summary>A metric that a question names.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsFigured">Whether the answers state a figure of it, or a change of it.</param>
public sealed record Subject(string Name, bool IsFigured);

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

    // "Customers" alone is no question about their number.
    private static readonly Dictionary<string, string[]> OnlyNames = new(StringComparer.Ordinal)
    {
        ["CustomerCount"] = ["customer count", "number of customers", "how many customers"],
    };

    /// <summary>The metrics that the questions name, in the order of the tables.</summary>
    public static IReadOnlyList<Subject> Of(Exchange exchange, IEnumerable<Metric> metrics)
    {
        var figured = exchange
            .Call.Facts.Where(fact => exchange.Answers.Contains(fact.Turn))
            .Select(fact => Concepts.Slug(fact.Concept))
            .ToHashSet(StringComparer.Ordinal);
        var asked = string.Join(
            ' ',
            exchange.Questions.SelectMany(turn => turn.Paragraphs).Select(paragraph => paragraph.Text)
        );
        return
        [
            .. metrics
                .Where(metric => metric.Concept.Group != KpiGroup.Other && Names(metric.Concept).Any(IsAsked))
                .Select(metric => new Subject(metric.Concept.Name, figured.Contains(Concepts.Slug(metric.Concept.Id)))),
        ];

        bool IsAsked(string name)
        {
            var at = asked.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            return at >= 0 && (at == 0 || !char.IsLetterOrDigit(asked[at - 1]));
        }
    }

    private static IEnumerable<string> Names(Concept concept) =>
        OnlyNames.GetValueOrDefault(concept.Id) ?? OtherNames.GetValueOrDefault(concept.Id, []).Prepend(concept.Name);
}
