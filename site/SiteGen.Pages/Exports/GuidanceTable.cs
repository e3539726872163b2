using SiteGen.Site.Kpis;

namespace SiteGen.Site.Exports;

/// <summary>What was guided, and what became of it.</summary>
public static class GuidanceTable
{
    /// <summary>A row for each figure guided, company by company, in the order given.</summary>
    public static ExportTable Make(Figures figures) =>
        ExportTable.Of(
            "guidance",
            "One row for each figure that a company guides for a period, with what became of it.",
            ["fact"],
            [
                Reference.Call,
                new(["fact"], "facts", ["fact"]),
                new(["before"], "facts", ["fact"]),
                new(["actual"], "facts", ["fact"]),
            ],
            figures.Issuers.SelectMany(issuer => issuer.Guided),
            [
                new("fact", "The fact that states the guidance first.", guided => guided.Given.Id),
                new("call", "The call on which it was given.", guided => guided.Call.Id),
                new("concept", "What is guided, as in facts.csv.", guided => guided.Given.Concept),
                new("scope", "Part of the business as printed; total for the whole.", guided => guided.Given.Scope),
                new("basis", "Accounting basis; empty where not stated.", guided => guided.Given.Basis),
                new("period", "The period guided.", guided => guided.Given.Period),
                new("low", "number", "Lower end; empty where it is open.", guided => Low(guided.Given)),
                new("high", "number", "Upper end; empty where it is open.", guided => High(guided.Given)),
                new("unit", "Unit, as in facts.csv.", guided => guided.Given.Unit),
                new("before", "The fact that it replaces or repeats; empty for none.", guided => guided.Before?.Id),
                new(
                    "movement",
                    "How it moves what was guided before, on the calls that are here.",
                    guided => Words.Of(guided.Movement),
                    Words.All<Movement>()
                ),
                new(
                    "outcome",
                    "What became of it, on the calls that are here.",
                    guided => Words.Of(guided.Outcome),
                    Words.All<Outcome>()
                ),
                new(
                    "actual",
                    "The fact that decides the outcome; empty where none is stated.",
                    guided => guided.Actual?.Id
                ),
            ]
        );

    private static string? Low(Fact fact) =>
        Words.Of(fact.Qualifier is "up-to" or "less-than" ? null : fact.Low ?? fact.Value);

    private static string? High(Fact fact) =>
        Words.Of(fact.Qualifier is "at-least" or "more-than" ? null : fact.High ?? fact.Value);
}
