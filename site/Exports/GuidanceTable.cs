using SiteGen.Site.Kpis;

namespace SiteGen.Site.Exports;

/// <summary>What was promised, and what became of it.</summary>
public static class GuidanceTable
{
    /// <summary>A row for each promise, company by company, in the order given.</summary>
    public static ExportTable Make(Figures figures) =>
        ExportTable.Of(
            "guidance",
            "One row for each figure that a company promises for a period, with what became of it.",
            ["fact"],
            [
                Reference.Call,
                new(["fact"], "facts", ["fact"]),
                new(["before"], "facts", ["fact"]),
                new(["actual"], "facts", ["fact"]),
            ],
            figures.Issuers.SelectMany(issuer => issuer.Promises),
            [
                new("fact", "The fact that states the promise first.", promise => promise.Given.Id),
                new("call", "The call on which it was given.", promise => promise.Call.Id),
                new("concept", "What is promised, as in facts.csv.", promise => promise.Given.Concept),
                new("scope", "Part of the business as printed; total for the whole.", promise => promise.Given.Scope),
                new("basis", "Accounting basis; empty where not stated.", promise => promise.Given.Basis),
                new("period", "The period promised.", promise => promise.Given.Period),
                new("low", "number", "Lower end; empty where it is open.", promise => Low(promise.Given)),
                new("high", "number", "Upper end; empty where it is open.", promise => High(promise.Given)),
                new("unit", "Unit, as in facts.csv.", promise => promise.Given.Unit),
                new("before", "The fact that it replaces or repeats; empty for none.", promise => promise.Before?.Id),
                new(
                    "movement",
                    "How it moves what was promised before, on the calls that are here.",
                    promise => Words.Of(promise.Movement),
                    Words.All<Movement>()
                ),
                new(
                    "outcome",
                    "What became of it, on the calls that are here.",
                    promise => Words.Of(promise.Outcome),
                    Words.All<Outcome>()
                ),
                new(
                    "actual",
                    "The fact that decides the outcome; empty where none is stated.",
                    promise => promise.Actual?.Id
                ),
            ]
        );

    private static string? Low(Fact fact) =>
        Words.Of(fact.Qualifier is "up-to" or "less-than" ? null : fact.Low ?? fact.Value);

    private static string? High(Fact fact) =>
        Words.Of(fact.Qualifier is "at-least" or "more-than" ? null : fact.High ?? fact.Value);
}
