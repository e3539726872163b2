using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Finds the subject of a verb across what stands between them: "Cloud, our newest business, grew", "Cloud grew 5% and is".</summary>
internal static class Asides
{
    private static readonly HashSet<string> Likening = WordSet.Exact("as");

    private static readonly HashSet<string> Telling = WordSet.Exact(
        "mentioned said noted discussed highlighted indicated explained shared outlined described stated earlier"
    );

    private const int LongestRank = 8;

    /// <summary>Where what is said between a subject and its verb begins; 0 where nothing is.</summary>
    public static int Before(Token[] tokens, int verb) =>
        verb < tokens.Length && tokens[verb].AfterComma && FirstBreak(tokens) is > 0 and var first && first < verb
            ? first
            : 0;

    /// <summary>"Our largest market, Peru, grew": whether the name stands behind what is said of it.</summary>
    public static bool AreNames(Token[] tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!tokens[i].IsCapitalised || Actors.NotNames.Has(tokens[i]))
            {
                return false;
            }
        }

        return first < end && !tokens[first - 1].IsCapitalised && tokens[0].Lower is "our" or "the";
    }

    /// <summary>"Cloud grew 5% and now represents": the verb before the second one of a subject; -1 for none.</summary>
    public static int VerbBefore(Token[] tokens, int and, HashSet<string> verbs)
    {
        for (var i = and - 1; i > 0 && !tokens[i].AfterComma; i--)
        {
            if (GrowthCues.Of(tokens[i].Lower) != 0 || verbs.Has(tokens[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"Cloud remains our fastest growing segment, up 5%": the verb behind the subject; -1 for none.</summary>
    public static int RankedBefore(Token[] tokens, int cue)
    {
        if (cue <= 0 || cue >= tokens.Length || !tokens[cue].AfterComma)
        {
            return -1;
        }

        var isRanked = false;
        for (var i = cue - 1; i > 0 && i >= cue - LongestRank && !tokens[i + 1].IsNumber; i--)
        {
            isRanked |= OddScopes.IsVague(tokens[i].Text) && !tokens[i].IsCapitalised;
            if (tokens[i].Lower is "remains" or "remained" or "is" or "was")
            {
                return isRanked && tokens.Word(i + 1) is "our" or "the" or "one" ? i : -1;
            }

            if (tokens[i].AfterComma)
            {
                return -1;
            }
        }

        return -1;
    }

    // "As Ada mentioned, Cloud, our newest business, grew": behind what is said of the call.
    private static int FirstBreak(Token[] tokens)
    {
        var first = Array.FindIndex(tokens, static token => token.AfterComma);
        return first > 0 && tokens.Any(0, 2, Likening) && Telling.Has(tokens[first - 1])
            ? Array.FindIndex(tokens, first + 1, static token => token.AfterComma)
            : first;
    }
}
