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
        modeled modelled modeling will plan planning intend believe assumes assume assuming likely goal framework should aim
        aiming we'll may might hope hopes hoping budgeted budget
        """
    );

    private static readonly HashSet<string> Renewing = WordSet.Exact(
        "increasing updating narrowing tightening lifting"
    );

    // "We're lowering our range"; "our part does it, lowering costs by 40%" guides nothing.
    private static readonly HashSet<string> Met = WordSet.Exact("exited ended finished met meeting meets reached");

    private static readonly HashSet<string> Renewals = WordSet.Exact("raising lowering maintaining");

    private static readonly HashSet<string> Ours = WordSet.Exact("we we're are i am guidance range outlook forecast");

    private static readonly HashSet<string> Events = WordSet.Exact(
        """
        delivered delivering generated generating came grew reached reaching exceeded exceeding
        represented achieved completed finished ended posted saw contributed repurchased returned earned
        already recorded produced realized incurred paid spent had did accelerated compared compares increased executed
        declined decreased rose fell improved has have gave
        """
    );

    private static readonly HashSet<string> Weak = WordSet.Exact("have has had did");

    private static readonly HashSet<string> Surpassing = WordSet.Exact(
        "exceeded exceeding beat above ahead outperformed versus than surpassed against"
    );

    private static readonly HashSet<string> Guided = WordSet.Exact(
        "guidance outlook target goal guide expectation forecast"
    );

    // "I will say that it was 5%".
    private static readonly HashSet<string> Telling = WordSet.Exact(
        "say tell note add remind mention point highlight repeat"
    );

    // "At the midpoint of this range, growth would be 5%".
    private static readonly HashSet<string> Midpoints = WordSet.Exact("midpoint range");

    private static readonly HashSet<string> Named = WordSet.Exact("guidance outlook guide");

    private static readonly HashSet<string> Apart = WordSet.Exact(
        "our the a against versus vs above below exceeded beat ahead of from in than with to and on for was is at by"
    );

    private static readonly HashSet<string> New = WordSet.Exact("new updated revised");

    // "We believe it is 5%" tells what is.
    private static readonly HashSet<string> Modal = WordSet.Exact("will can should would could we'll going to may");

    // "We estimate that rents are 4% above": what is.
    private static readonly HashSet<string> Being = WordSet.Exact("is are has have represents");

    private static readonly HashSet<string> Thinking = WordSet.Exact("think believe confident confidence");

    /// <summary>Whether the figure up to a token is guided by the words behind it: "the 5% that we're guiding to".</summary>
    public static bool Follow(Token[] tokens, int last)
    {
        var next = last + 1;
        next += tokens.Word(next) == "that" ? 1 : 0;
        var isOurs = tokens.Word(next) is "we" or "we're" or "we've";
        var verb = tokens.Word(next + (tokens.Word(next + 1) == "are" ? 2 : 1));
        return isOurs && verb is "guiding" or "expecting" or "expect" or "anticipate" or "targeting"
            || !isOurs && tokens.Word(next) == "expected" && tokens.Word(next + 1) is "in" or "for" or "by"
            // "the 5% guidance", "the 8% growth guide".
            || tokens.First(last + 1, last + 4, Named) is var named and > 0
                && !tokens.HasComma(last + 1, named + 1)
                && !tokens.Any(last + 1, named, Apart);
    }

    /// <summary>Whether the figure from a token on is guided rather than reported.</summary>
    public static bool Lead(Token[] tokens, int first)
    {
        for (var i = first - 1; i >= 0; i--)
        {
            if (IsGuidance(tokens, i, first) && !IsYardstick(tokens, i))
            {
                return true;
            }

            if (
                // "having sold $2 million of our planned $5 million".
                tokens[i].Is("having") && tokens[i + 1].Lower.EndsWith("ed", StringComparison.Ordinal)
                || Events.Has(tokens[i])
                    && !Weak.Has(tokens[i])
                    // "our outlook increased to 5%".
                    && !(
                        Guided.Has(tokens.Word(i - 1))
                        && !tokens[i].AfterComma
                        && tokens.Word(i + 1) is "to" or "from" or "by"
                    )
                    && !(tokens.Word(i - 1) == "have" && tokens.Word(i - 2) is "will" or "to")
                    && !(tokens.Word(i - 1) == "of" && Guided.Has(tokens.Word(i - 2)))
                || tokens[i].Lower is "was" or "were" && !tokens.Any(0, i, Guided)
            )
            {
                return false;
            }
        }

        return false;
    }

    // "We exited the year within our target range, with 1 million in stock".
    private static bool IsYardstick(Token[] tokens, int i) =>
        Guided.Has(tokens[i]) && tokens.Any(i - 10, i, Met) || tokens[i].Is("believe") && tokens.Word(i - 1) == "don't";

    private static bool IsGuidance(Token[] tokens, int i, int first) =>
        Verbs.Has(tokens[i])
            && !tokens.Any(i - 7, i, Surpassing)
            && !IsPassed(tokens, i)
            // The month.
            && !(i > 0 && tokens[i].Is("may") && tokens[i].IsCapitalised)
            && !(tokens[i].Is("expected") && tokens.Word(i - 1) is "as" or "than")
            && !(tokens[i].Is("estimate") && tokens.Any(i + 1, first, Being) && !tokens.Any(i + 1, first, Modal))
            && !(Renewals.Has(tokens[i]) && !IsOurs(tokens, i))
            && !(tokens[i].Is("will") && Telling.Has(tokens.Word(i + 1)))
            && !(tokens[i].Is("believe") && tokens.Word(i + 1) != "in" && !tokens.Any(i + 1, first, Modal))
        || tokens[i].Lower is "can" or "could" && tokens.Any(i - 8, i, Thinking)
        || tokens[i].Lower is "would" or "could"
            && tokens.Word(i + 1) is not ("have" or "say" or "tell" or "like" or "note" or "add")
            && (
                PriorCues.IsSaid(tokens, i)
                || tokens.Any(0, i, Midpoints)
                || tokens.Word(i - 1) == "we" && tokens.Word(i + 1) == "be"
            )
        // "Our new range is $5 to $6".
        || tokens[i].Is("range") && New.Has(tokens.Word(i - 1)) && tokens.Word(i - 2) == "our"
        || tokens[i].Is("estimated") && tokens.Word(i - 1) is "is" or "are" or "currently"
        || tokens[i].Lower is "raised" or "lowered" or "increased" or "narrowed" or "reduced"
            && tokens.Word(i + 1) == "our"
            && tokens.Word(first - 2) == "range"
            && tokens.Word(first - 1) == "of"
        // "of the planned $1 billion".
        || i == first - 1 && tokens[i].Is("planned")
        || tokens[i].Is("confidence") && tokens.Word(i + 1) == "to"
        || tokens[i].Is("track") && tokens.Word(i - 1) == "on" && tokens.Word(i + 1) is "to" or "for"
        || tokens[i].Is("going") && tokens.Word(i + 1) == "to"
        || tokens[i].Lower is "we're" or "are" && Renewing.Has(tokens.Word(i + 1));

    private static bool IsOurs(Token[] tokens, int i) =>
        tokens.Word(i + 1) == "our" || tokens.Any(i - 3, i, Ours) || tokens.Any(i + 1, i + 8, Ours);

    // "our profitability target", "a beat target".
    private static bool IsPassed(Token[] tokens, int i) =>
        tokens[i].Lower is "target" or "targets" && tokens.Word(i - 1) is "profitability" or "beat";
}
