using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Tells rates that central banks and markets set: "we assume two rate cuts of 25 basis points", "a 100 basis point shock".
/// They are what guidance assumes, and no figure of the issuer.
/// </summary>
internal static class PolicyRates
{
    private const int Reach = 6;

    private static readonly HashSet<string> Moves = WordSet.Exact(
        "cut cuts hike hikes reduction reductions increase increases easing rise rises move moves"
    );

    private static readonly HashSet<string> Shocks = WordSet.Exact("shock shocks shift");

    private static readonly HashSet<string> Rates = WordSet.Exact("rate rates");

    private static readonly HashSet<string> Kinds = WordSet.Exact(
        "policy interest fed funds bank further more additional two three four benchmark repo"
    );

    // "the deposit rate", "our tax rate": rates that the company has.
    private static readonly HashSet<string> Own = WordSet.Exact(
        "tax growth deposit loan our occupancy retention churn renewal utilization wage base run"
    );

    // "fell 12 basis points after the rate cuts".
    private static readonly HashSet<string> Apart = WordSet.Exact(
        "after from on with as in to due by following since before and but because given"
    );

    public static bool Is(Token[] tokens, Figure figure) =>
        figure.Unit is Unit.BasisPoints or Unit.Percent
        && (
            IsBehind(tokens, figure.Last + 1) || IsBefore(tokens, figure.First - 1) || IsShock(tokens, figure.Last + 1)
        );

    // "25 basis point interest rate cut", "100 basis points of policy rate reductions".
    private static bool IsBehind(Token[] tokens, int start)
    {
        for (var i = start; i <= start + Reach && i < tokens.Length && !tokens[i].AfterComma; i++)
        {
            if (Apart.Has(tokens[i]))
            {
                return false;
            }

            if (Rates.Has(tokens[i]) && Moves.Has(tokens.Word(i + 1)))
            {
                return !tokens.Any(start, i, Own);
            }
        }

        return false;
    }

    // "two rate cuts of 25 basis points": nothing but the words of the measure between.
    private static bool IsBefore(Token[] tokens, int of) =>
        tokens.Word(of) is "of" or "by"
        && Moves.Has(tokens.Word(of - 1))
        && Rates.Has(tokens.Word(of - 2))
        && (Kinds.Has(tokens.Word(of - 3)) || tokens[of - 1].Is("cuts") || tokens[of - 1].Is("hikes"));

    // "a 100 basis point parallel shift", "a 50 basis point shock".
    private static bool IsShock(Token[] tokens, int next) =>
        Shocks.Has(tokens.Word(next)) || tokens.Word(next) is "parallel" && Shocks.Has(tokens.Word(next + 1));
}
