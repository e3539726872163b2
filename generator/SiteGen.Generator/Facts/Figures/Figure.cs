namespace SiteGen.Generator.Facts;

/// <summary>A figure in a sentence: what it says, before it is known what it measures.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Value">The number of a point, in whole units; null for a range.</param>
/// <param name="Low">Lower end of a range, or what an open end starts from.</param>
/// <param name="High">Upper end of a range.</param>
/// <param name="Unit">Unit; empty for a number in words that takes its unit from the concept ("flat").</param>
/// <param name="Decimals">Precision as spoken, as XBRL counts it; null for words.</param>
/// <param name="Qualifier">How exact it is said to be; empty where nothing is said.</param>
internal sealed record Figure(
    int First,
    int Last,
    decimal? Value,
    decimal? Low,
    decimal? High,
    string Unit,
    int? Decimals,
    string Qualifier
)
{
    public bool IsRange => Low is not null && High is not null;

    public bool IsFlat => Unit.Length == 0;

    public Figure Negated() => this with { Value = -Value, Low = -High, High = -Low };
}
