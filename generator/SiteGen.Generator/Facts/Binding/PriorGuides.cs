using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells what a company had guided before: "our prior guidance was 5%", "exceeded our guidance of 5%", "previously 5%".</summary>
internal static class PriorGuides
{
    private const int Reach = 6;

    private const int Far = 12;

    private static readonly HashSet<string> Guides = WordSet.Exact(
        "guidance outlook range guide forecast expectation expectations projection view estimate plan budget"
    );

    private static readonly HashSet<string> Earlier = WordSet.Exact("previous prior original earlier old");

    // "versus our initial outlook"; "our initial outlook for next year" is the one that holds.
    private static readonly HashSet<string> First = WordSet.Exact("initial last first");

    private static readonly HashSet<string> Comparing = WordSet.Exact(
        "from versus vs compared compares than against above"
    );

    private static readonly HashSet<string> Keeping = WordSet.Exact(
        """
        maintain maintains maintaining maintained reiterate reiterating reiterated reaffirm reaffirming reaffirmed confirm
        confirming confirmed keep keeping consistent line unchanged still continue remain remains within retaining
        """
    );

    private static readonly HashSet<string> Surpassing = WordSet.Exact(
        "exceeded exceeding exceeds beat beats beating topping above ahead outperformed surpassed topped missed below than compared compares versus vs against against versus vs compared"
    );

    private static readonly HashSet<string> Meeting = WordSet.Exact("close line consistent within met");

    private static readonly HashSet<string> Results = WordSet.Exact("was were came landed of");

    private static readonly HashSet<string> Consensus = WordSet.Exact("consensus");

    private static readonly HashSet<string> Others = WordSet.Exact(
        "consensus street street's analyst analysts analysts'"
    );

    // Between the name of what was guided and its figure.
    private static readonly HashSet<string> Leading = WordSet.Exact(
        """
        of the in a an between from for our high low end ends midpoint was were is called calling range about approximately
        roughly issued provided given upper lower
        """
    );

    // "down from prior year, in a range of".
    private static readonly HashSet<string> Times = WordSet.Exact("year quarter period month years quarters");

    private static readonly HashSet<string> Pasts = WordSet.Exact(
        "guided expected anticipated projected forecast forecasted"
    );

    private static readonly HashSet<string> Ago = WordSet.Exact(
        """
        earlier ago beginning start outset last prior january february march april june july august september october
        november december
        """
    );

    private static readonly HashSet<string> Told = WordSet.Exact("said told");

    private static readonly HashSet<string> Before = WordSet.Exact("before previously earlier originally initially");

    private static readonly HashSet<string> Done = WordSet.Exact(
        "delivered came reported achieved landed finished ended posted generated earned"
    );

    /// <summary>"…, previously 5%", beside what is guided now.</summary>
    public static bool Replace(Token[] tokens, int first) => tokens.Word(first - 1) is "previously" or "formerly";

    /// <summary>Whether the words around a figure call it what was guided before.</summary>
    public static bool Call(Token[] tokens, Figure figure)
    {
        if (FollowedByPast(tokens, figure.Last + 1))
        {
            return true;
        }

        var noun = Noun(tokens, figure.First) is var near and >= 0 ? near : Named(tokens, figure.First);
        if (noun < 1 || tokens.Any(0, noun, Keeping))
        {
            return false;
        }

        var word = tokens.Last(noun - Reach, noun, Earlier);
        var first = tokens.Last(noun - Reach, noun, First);
        return word >= 0 && !Times.Has(tokens.Word(word + 1)) && !tokens.HasComma(word + 1, noun)
            || first > 0 && !tokens.HasComma(first + 1, noun) && tokens.Any(first - Reach, first, Comparing);
    }

    // "the 5% that we had expected".
    private static bool FollowedByPast(Token[] tokens, int next)
    {
        next += tokens.Word(next) == "that" ? 1 : 0;
        return tokens.Word(next) == "we"
            && (
                tokens.Word(next + 1) is "had" or "originally" or "previously" or "initially"
                    && (Pasts.Has(tokens.Word(next + 2)) || tokens.Word(next + 2) == "said")
                || tokens.Word(next + 1) == "said" && tokens.Word(next + 2) is "before" or "previously" or "earlier"
            );
    }

    /// <summary>"higher than what we had said previously, when we said it was $5 million", behind what is guided now.</summary>
    public static bool AreSaid(Token[] tokens, int first)
    {
        var verb = tokens.Last(first - Far, first, Told);
        return verb > 0 && tokens[verb - 1].Lower is "we" or "had" && tokens.Any(verb - Reach, first, Before);
    }

    // "our prior guidance was for a tax rate of 5%"; what it is raised to is new.
    private static int Named(Token[] tokens, int first)
    {
        var noun = tokens.Last(first - Far, first, Guides);
        return
            noun > 0
            && Earlier.Has(tokens[noun - 1])
            && !tokens.HasComma(noun + 1, first)
            && !Enumerable.Range(noun, first - noun).Any(i => tokens[i].IsNumber || tokens[i].Is("to"))
            ? noun
            : -1;
    }

    /// <summary>Whether the figure is guidance that a result has passed or missed.</summary>
    public static bool ArePassed(Token[] tokens, int first) =>
        Noun(tokens, first) is var noun and > 0
        && (
            tokens.Last(noun - Reach - 1, noun, Surpassing) is var word and >= 0
            // "was close to our guidance of 5%".
            || (word = tokens.Last(noun - Reach - 1, noun, Meeting)) >= 0 && tokens.Any(word - Reach * 2, word, Results)
        )
        && !HasEarlierTime(tokens, word + 1, noun)
        && !tokens.Any(noun - Reach, noun, Others);

    // "down from prior year, in a range of"; but "exceeding our second quarter range of".
    private static bool HasEarlierTime(Token[] tokens, int start, int end)
    {
        var time = tokens.First(start, end, Times);
        return time >= 0 && (QuarterCue.Ordinal(tokens[time - 1].Lower) == 0 || !tokens[time].Is("quarter"));
    }

    /// <summary>"above the consensus estimate of 5%": what others expected.</summary>
    public static bool AreOthers(Token[] tokens, int first) =>
        tokens.Word(tokens.Back(first - 1, Leading)) == "consensus"
        || tokens.Last(first - Reach, first, Consensus) is var consensus
            && consensus >= 0
            && !tokens.HasComma(consensus + 1, first)
            && !ScopeWords.IsVerb(tokens.Word(consensus + 1))
            && tokens.Word(first - 1) is "of" or "for" or "at"
        || Noun(tokens, first) is var noun and > 0 && tokens.Any(noun - Reach, noun, Others);

    /// <summary>"Earlier this year we guided to 5%".</summary>
    public static bool AreTold(Token[] tokens, int first)
    {
        var verb = tokens.Last(first - 10, first, Pasts);
        return verb > 0
            // "We had guided to 5%, and we delivered 6%".
            && !tokens.Any(verb + 1, first, Done)
            && (
                tokens.Are(verb - 2, "we", "had")
                || tokens[verb - 1].Is("we")
                    && tokens.Word(verb - 2) is not ("than" or "as")
                    && tokens.Any(0, verb, Ago)
            );
    }

    // The noun before the figure; "range of" goes with the one before it.
    private static int Noun(Token[] tokens, int first)
    {
        var noun = tokens.Back(first - 1, Leading);
        return noun >= 0 && !tokens.HasComma(noun + 1, first) && Guides.Has(tokens[noun]) ? noun
            : tokens.Word(first - 1) != "range" && tokens.Last(noun + 1, first, Guides) is var range and >= 0 ? range
            : -1;
    }
}
