namespace SiteGen.Tests.Facts;

/// <summary>Sentences of one turn, or of a question and its answer, and the facts that they state.</summary>
/// <param name="Place">File and line, for the name of the test.</param>
/// <param name="Year">Fiscal year of the call.</param>
/// <param name="Quarter">Fiscal quarter of the call.</param>
/// <param name="Issuer">The company whose call it is.</param>
/// <param name="Lines">What is said; "Q: " and "A: " begin an analyst's question and its answer.</param>
/// <param name="Expected">The facts, one a line; "nothing" for none that is named, "no figure" for none at all.</param>
public sealed record SentenceCase(
    string Place,
    int Year,
    int Quarter,
    string Issuer,
    IReadOnlyList<string> Lines,
    IReadOnlyList<string> Expected
)
{
    public override string ToString() => $"{Place} {Lines[^1]}";
}
