using SiteGen.Site.Kpis;

namespace SiteGen.Site.Checks;

/// <summary>Tells what was found by comparing the figures of calls.</summary>
public static class ComparedCheck
{
    /// <summary>Warnings at the figures of the transcripts in <paramref name="folder"/>.</summary>
    public static IEnumerable<Fault> Find(IEnumerable<EarningsCall> calls, Figures figures, string? folder) =>
        calls
            .SelectMany(figures.Compared)
            .Select(finding => new Fault(
                finding.Code,
                Path.Combine(folder ?? "", finding.Span.File),
                finding.Span.Line,
                finding.Span.Start + 1,
                finding.Message
            ));
}
