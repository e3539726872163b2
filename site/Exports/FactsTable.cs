namespace SiteGen.Site.Exports;

/// <summary>The stated figures. No call has any yet, so that the table is its header.</summary>
public static class FactsTable
{
    /// <summary>A row for each stated figure.</summary>
    public static ExportTable Make() =>
        new(
            "facts",
            "One row for each figure stated on a call, with the sentence that states it.",
            ["fact"],
            [Reference.Call, Reference.Person("person")],
            [
                new("fact", "string", "Identity of the fact."),
                new("call", "string", "The call on which it was stated."),
                new("concept", "string", "What is measured, in UpperCamelCase."),
                new("scope", "string", "Part of the business as printed; total for the whole."),
                new("basis", "string", "Accounting basis; empty where not stated."),
                new(
                    "comparison",
                    "string",
                    "What a change is measured against; empty where it is no change.",
                    "YoY",
                    "QoQ"
                ),
                new("period", "string", "Period of the figure; for guidance, the period guided."),
                new("status", "string", "What is claimed.", "actual", "guidance", "prior-guidance", "target"),
                new("value", "number", "The number in whole units; empty where a range is stated."),
                new("low", "number", "Lower end of a range; empty where there is none."),
                new("high", "number", "Upper end of a range; empty where there is none."),
                new("unit", "string", "Unit: ISO 4217 for money, percent, bps, count and the like."),
                new("decimals", "integer", "Precision as spoken: -6 is to the million, 1 is to the tenth."),
                new(
                    "qualifier",
                    "string",
                    "Word that loosens the figure, such as approximately; empty where there is none."
                ),
                new("asserted_by", "string", "Side that states it.", "management", "analyst"),
                new("person", "string", "Who states it; empty where it is unknown."),
                new("turn", "integer", "Turn of the call, counted from 0."),
                new("line", "integer", "Line in the transcript, counted from 1."),
                new("start", "integer", "First character of the sentence in the line, UTF-16 units counted from 0."),
                new("length", "integer", "Length of the sentence in UTF-16 units."),
                new("quote", "string", "The sentence, word for word."),
                new("headline", "boolean", "Whether tables of key figures show this fact."),
                new("conflict", "string", "Fact that contradicts this one; empty where none does."),
            ],
            []
        );
}
