using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells when a promise holds whose words name no period: "our annual tax", "the near term".</summary>
internal static class PromisedPeriod
{
    private static readonly HashSet<string> Annual = WordSet.Exact("annual");

    private static readonly HashSet<string> Entering = WordSet.Exact("going heading moving coming looking");

    /// <summary>The period; null where nothing tells.</summary>
    public static string? Of(Statement said, Figure figure, FiscalQuarter call) =>
        NearTerm(said.Tokens)
        ?? Entered(said.Tokens, figure.First, call)
        ?? (IsYearly(said, figure) ? PeriodName.Full(call.Quarter == 4 ? call.Year + 1 : call.Year) : null)
        ?? (IsMoved(said, figure) && PeriodName.IsQuarter(said.Context.GuidedPeriod) ? "" : null);

    // "going into 2026, we expect".
    private static string? Entered(Token[] tokens, int first, FiscalQuarter call)
    {
        for (var i = 1; i < first; i++)
        {
            if (
                Years.Of(tokens[i].Lower) is { } year
                && year > call.Year
                && (tokens[i - 1].Is("entering") || tokens[i - 1].Is("into") && Entering.Has(tokens.Word(i - 2)))
            )
            {
                return PeriodName.Full(year);
            }
        }

        return null;
    }

    // "margins may dip for the near term": no quarter.
    private static string? NearTerm(Token[] tokens) =>
        Enumerable.Range(0, tokens.Length).Any(i => tokens.Are(i, "near", "term")) ? "near-term" : null;

    // "we lowered our depreciation guidance to": what had been given before is not of the quarter guided just now.
    private static bool IsMoved(Statement said, Figure figure) =>
        said.Tokens.Last(0, figure.First, Guides) is var guide and > 0
        && said.Tokens.Last(guide - Reach, guide, Moving) is var moved and >= 0
        && said.Tokens.Word(moved + 1) is "our" or "the"
        && !said.Tokens.HasComma(moved, figure.First);

    private const int Reach = 7;

    private static readonly HashSet<string> Guides = WordSet.Exact("guidance outlook");

    private static readonly HashSet<string> Moving = WordSet.Exact(
        "lowered raised increased reduced narrowed tightened lowering raising increasing reducing narrowing tightening updating updated"
    );

    /// <summary>"we lowered our annual tax to a range of": of the year that is guided, and not of the quarter guided before.</summary>
    public static bool IsYearly(Statement said, Figure figure)
    {
        var word = said.Tokens.Last(0, figure.First, Annual);
        return word > 0
            && said.Tokens[word - 1].Is("our")
            && said.Tokens.Word(word + 1) is not ("recurring" or "contract" or "meeting" or "run")
            && !said.Figures.Exists(other => other.First > word && other.Last < figure.First);
    }
}
