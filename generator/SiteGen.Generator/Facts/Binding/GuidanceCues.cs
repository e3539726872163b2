using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells what happened from what is guided, by the word nearest before a figure.</summary>
internal static class GuidanceCues
{
    private static readonly HashSet<string> Verbs = WordSet.Exact(
        """
        expect expects expecting expected anticipate anticipates anticipating project projecting
        projected forecast forecasted forecasting guide guiding guided target targeting targets initiating reiterating
        reiterate reaffirming reaffirm maintaining raising lowering outlook guidance estimate estimating
        will plan planning intend believe assumes assume assuming likely goal framework should aim
        aiming we'll
        """
    );

    private static readonly HashSet<string> Renewing = WordSet.Exact(
        "increasing updating narrowing tightening lifting"
    );

    private static readonly HashSet<string> Events = WordSet.Exact(
        """
        delivered delivering generated generating came grew reached reaching exceeded exceeding
        represented achieved completed finished ended posted saw contributed repurchased returned earned
        recorded produced realized incurred paid spent had did accelerated compared compares increased
        declined decreased rose fell improved has have gave
        """
    );

    private static readonly HashSet<string> Weak = WordSet.Exact("have has had did");

    private static readonly HashSet<string> Surpassing = WordSet.Exact(
        "exceeded exceeding beat above ahead outperformed versus than surpassed against"
    );

    private static readonly HashSet<string> Guided = WordSet.Exact(
        "guidance outlook target guide expectation forecast"
    );

    /// <summary>Whether the figure from a token on is guided rather than reported.</summary>
    public static bool Lead(Token[] tokens, int first)
    {
        for (var i = first - 1; i >= 0; i--)
        {
            if (IsGuidance(tokens, i))
            {
                return true;
            }

            if (
                Events.Has(tokens[i]) && !Weak.Has(tokens[i])
                || tokens[i].Lower is "was" or "were" && !tokens.Any(0, i, Guided)
            )
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsGuidance(Token[] tokens, int i) =>
        Verbs.Has(tokens[i]) && !tokens.Any(i - 7, i, Surpassing) && !IsPassed(tokens, i)
        || tokens[i].Is("going") && tokens.Word(i + 1) == "to"
        || tokens[i].Lower is "we're" or "are" && Renewing.Has(tokens.Word(i + 1));

    // "our profitability target", "a beat target".
    private static bool IsPassed(Token[] tokens, int i) =>
        tokens[i].Lower is "target" or "targets" && tokens.Word(i - 1) is "profitability" or "beat";
}
