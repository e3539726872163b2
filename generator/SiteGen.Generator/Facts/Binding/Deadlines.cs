using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "we guide to break even by Q3", said when that quarter has ended: the one of the next year.</summary>
internal static class Deadlines
{
    // "driven by Q3".
    private static readonly HashSet<string> Makers = WordSet.Exact("driven led helped offset supported followed hurt");

    public static bool Are(Statement said, FiscalQuarter call) =>
        Array.Exists(said.Tokens, static token => token.Is("by"))
        && PeriodCues
            .In(said.Tokens, call)
            .Any(cue =>
                cue is { First: > 1, IsBare: true }
                && cue.Period == PeriodName.Of(call)
                && said.Tokens[cue.First - 1].Is("by")
                && !Makers.Has(said.Tokens[cue.First - 2])
            );
}
