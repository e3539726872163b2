using SiteGen.Site.Kpis;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Exports;

/// <summary>What the build reported.</summary>
public static class FindingsTable
{
    /// <summary>A row for each finding, call by call, in the order of the transcript.</summary>
    public static ExportTable Make(Corpus corpus, Figures figures) =>
        ExportTable.Of<(EarningsCall Call, Finding Finding)>(
            "findings",
            "One row for each thing that the build noticed in a transcript and did not correct.",
            [],
            [Reference.Call],
            corpus.Calls.SelectMany(call => figures.FindingsOf(call).Select(finding => (call, finding))),
            [
                new("call", "The call.", row => row.Call.Id),
                new("line", "Line in the transcript, counted from 1.", row => row.Finding.Span.Line),
                new("column", "Column in the line, UTF-16 units counted from 1.", row => row.Finding.Span.Start + 1),
                new("code", "Identity of the rule.", row => row.Finding.Code),
                new("severity", "How much it matters.", row => Words.Of(row.Finding.Severity), Words.All<Severity>()),
                new("message", "What was found.", row => row.Finding.Message),
            ]
        );
}
