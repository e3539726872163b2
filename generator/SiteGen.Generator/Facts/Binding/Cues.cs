using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>The places of a sentence that name a period, a basis or a comparison.</summary>
internal sealed record Cues(
    List<PeriodCue> Periods,
    List<BasisCue> Bases,
    List<(int First, int Last, string Meaning)> Comparisons
)
{
    public static Cues In(Token[] tokens, FiscalQuarter call)
    {
        var periods = PeriodCues.In(tokens, call);
        return new(periods, Facts.Bases.In(tokens), Facts.Comparisons.In(tokens, periods, call));
    }
}
