using SiteGen.Site.Plan;

namespace SiteGen.Site.Exports;

/// <summary>The stated figures.</summary>
public static class FactsTable
{
    /// <summary>A row for each stated figure, call by call, in the order spoken.</summary>
    public static ExportTable Make(Corpus corpus) =>
        ExportTable.Of(
            "facts",
            "One row for each figure stated on a call, with the sentence that states it.",
            ["fact"],
            [Reference.Call, Reference.Person("person")],
            corpus.Calls.SelectMany(call => call.Facts),
            [
                new("fact", "Identity of the fact.", fact => fact.Id),
                new("call", "The call on which it was stated.", fact => fact.Call.Id),
                new("concept", "What is measured, in UpperCamelCase.", fact => fact.Concept),
                new(
                    "scope",
                    "Part of the business as printed; total for the whole, empty where not stated.",
                    fact => fact.Scope
                ),
                new("basis", "Accounting basis; empty where not stated.", fact => fact.Basis),
                new(
                    "comparison",
                    "What a change is measured against; empty where it is no change.",
                    fact => fact.Comparison,
                    "YoY",
                    "QoQ"
                ),
                new("period", "Period of the figure; for guidance, the period guided.", fact => fact.Period),
                new("status", "What is claimed.", fact => Words.Of(fact.Status), Words.All<FactStatus>()),
                new(
                    "value",
                    "number",
                    "The number in whole units; empty where a range is stated.",
                    fact => Words.Of(fact.Value)
                ),
                new("low", "number", "Lower end of a range; empty where there is none.", fact => Words.Of(fact.Low)),
                new("high", "number", "Upper end of a range; empty where there is none.", fact => Words.Of(fact.High)),
                new("unit", "Unit: ISO 4217 for money, percent, bps, count and the like.", fact => fact.Unit),
                new(
                    "decimals",
                    "integer",
                    "Precision as spoken: -6 is to the million, 1 is to the tenth.",
                    fact => fact.Decimals is { } decimals ? Words.Of(decimals) : null
                ),
                new(
                    "qualifier",
                    "Word that loosens the figure, such as approximately; empty where there is none.",
                    fact => fact.Qualifier
                ),
                new(
                    "asserted_by",
                    "Side that states it.",
                    fact => fact.AssertedBy == PersonType.Analyst ? "analyst" : "management",
                    "management",
                    "analyst"
                ),
                new("person", "Who states it; empty where it is unknown.", fact => fact.Turn.Speaker?.Id),
                new("turn", "Turn of the call, counted from 0.", fact => fact.Turn.Index),
                new("line", "Line in the transcript, counted from 1.", fact => fact.Span.Line),
                new(
                    "start",
                    "First character of the sentence in the line, UTF-16 units counted from 0.",
                    fact => fact.Span.Start
                ),
                new("length", "Length of the sentence in UTF-16 units.", fact => fact.Span.Length),
                new("quote", "The sentence, word for word.", fact => fact.Quote),
                new(
                    "headline",
                    "boolean",
                    "Whether tables of key figures show this fact.",
                    fact => fact.IsHeadline ? "true" : "false"
                ),
                new("conflict", "Fact that contradicts this one; empty where none does.", fact => fact.Conflict?.Id),
            ]
        );
}
