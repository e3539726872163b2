using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Tells figures that are as of the day of the call, and of no quarter: "as of today, 800 stores", "we declared a dividend
/// of $1 a share", "previously you spoke of 6%".
/// </summary>
internal static class CallDay
{
    private const int Reach = 4;

    private static readonly HashSet<string> Deciding = WordSet.Exact(
        "declare declared declares declaring announce announced announcing approve approved approving payable"
    );

    private static readonly HashSet<string> Being = WordSet.Exact("is are have has we've");

    private static readonly HashSet<string> Saying = WordSet.Exact("talked said mentioned spoke guided indicated");

    private static readonly HashSet<string> Days = WordSet.Exact(
        "today now yesterday monday tuesday wednesday thursday friday saturday sunday"
    );

    /// <summary>Whether its words say so, where they name no period.</summary>
    public static bool Is(Statement said, Figure figure, Link link) =>
        link.Concept switch
        {
            "Dividend" or "DividendGrowth" or "DividendChange" => said.Tokens.Any(0, said.Tokens.Length, Deciding),
            "DividendYield" => true,
            "RepurchaseAuthorization" or "RepurchaseAuthorizationChange" when IsDecided(said.Tokens, figure.First) =>
                true,
            "RemainingRepurchaseAuthorization" when Pronouns.Lead(said.Tokens) => said.Context.Last
                is { Concept: "RepurchaseAuthorization" or "RepurchaseAuthorizationChange", Period: "" },
            "Revenue" when Sizes.Verb(said.Tokens, figure) >= 0 => true,
            _ => IsAsOf(said.Tokens)
                || IsSurveyed(said.Tokens, figure.First)
                || figure.Unit == Unit.Count && IsAlready(said.Tokens, figure.First)
                || PriorCues.IsCompared(said.Tokens, figure.First) && IsAtMonth(said.Tokens, figure.Last + 1)
                || IsSaidBefore(said.Tokens, figure.First),
        };

    // "We also announced a $5 million increase"; "our announced program" may be one of years ago.
    private static bool IsDecided(Token[] tokens, int first)
    {
        var verb = tokens.First(0, first, Deciding);
        return verb > 0 && Deciders.Has(tokens[verb - 1]);
    }

    private static readonly HashSet<string> Deciders = WordSet.Exact(
        "we we've also has have just board directors today"
    );

    // "The latest data from Gallup indicate": whenever those were asked.
    private static bool IsSurveyed(Token[] tokens, int first)
    {
        var survey = tokens.First(0, first, Surveys);
        return survey > 0 && tokens.Any(survey - 2, survey, Latest);
    }

    private static readonly HashSet<string> Surveys = WordSet.Exact(
        "survey surveys data study studies poll polls research"
    );

    private static readonly HashSet<string> Latest = WordSet.Exact("latest recent");

    // "as of last Friday".
    private static bool IsAsOf(Token[] tokens)
    {
        for (var i = 0; i + 2 < tokens.Length; i++)
        {
            // "as of July 25", and not the last day of a month.
            if (
                tokens.Are(i, "as", "of")
                && MonthCue.Begins(tokens[i + 2].Lower)
                && i + 3 < tokens.Length
                && tokens[i + 3].IsNumber
                && tokens[i + 3].Text.Length <= 2
                && tokens[i + 3].Text is not ("28" or "29" or "30" or "31")
            )
            {
                return true;
            }

            if (tokens.Are(i, "as", "of") && Days.Has(tokens.Word(tokens[i + 2].Is("last") ? i + 3 : i + 2)))
            {
                return true;
            }
        }

        return false;
    }

    // "…, up from 1.3 million at the end of March".
    private static bool IsAtMonth(Token[] tokens, int i) =>
        tokens.Are(i, "at", "the") && tokens.Are(i + 2, "end", "of") && MonthCue.Begins(tokens.Word(i + 4));

    // "our count is already close to 800 stores".
    private static bool IsAlready(Token[] tokens, int first)
    {
        for (var i = first - 1; i > 0 && i >= first - Reach; i--)
        {
            if (tokens[i].Is("already"))
            {
                return Being.Has(tokens[i - 1]);
            }
        }

        return false;
    }

    // "previously you talked about the two being 6% of revenue".
    private static bool IsSaidBefore(Token[] tokens, int first)
    {
        var said = tokens.First(0, first, Saying);
        return said > 0 && (tokens.Are(said - 2, "previously", "you") || tokens.Are(said - 2, "you", "previously"));
    }
}
