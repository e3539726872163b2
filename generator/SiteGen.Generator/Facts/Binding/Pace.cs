using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads how often an amount comes again: "$50 million annually", "1 million units a year", "$4 million per month".</summary>
internal static class Pace
{
    private const int Reach = 3;

    private static readonly HashSet<string> Times = WordSet.Exact("year quarter month week day annum");

    private static readonly HashSet<string> Following = WordSet.Exact(
        "to in on for and from with by of across through"
    );

    /// <summary>"per year"; null where the words behind the figure tell no pace.</summary>
    public static string? Of(Token[] tokens, Figure figure)
    {
        if (figure.Unit is Unit.Ratio or Unit.Days)
        {
            return null;
        }

        for (var i = figure.Last + 1; i <= figure.Last + Reach && i < tokens.Length; i++)
        {
            if (tokens[i].AfterComma || tokens[i].IsNumber)
            {
                return null;
            }

            if (At(tokens, i) is { } pace)
            {
                return pace;
            }
        }

        return null;
    }

    private static string? At(Token[] tokens, int i) =>
        tokens[i].Lower switch
        {
            "annually" or "yearly" => PeriodName.Pace + "year",
            "daily" when Ends(tokens, i) => PeriodName.Pace + "day",
            "monthly" when Ends(tokens, i) => PeriodName.Pace + "month",
            "quarterly" when Ends(tokens, i) => PeriodName.Pace + "quarter",
            // "$5 million a quarter ago", "a year-over-year".
            "a"
            or "per"
            or "each"
            or "every"
                when Times.Has(tokens.Word(i + 1))
                    && tokens.Word(i - 1) is not ("in" or "for" or "of" or "once")
                    && tokens.Word(i + 2) is not ("ago" or "earlier" or "over" or "on" or "before" or "later") =>
                tokens[i + 1].Is("annum") ? PeriodName.Pace + "year" : PeriodName.Pace + tokens[i + 1].Lower,
            _ => null,
        };

    // "daily active users" are no pace.
    private static bool Ends(Token[] tokens, int i) =>
        i + 1 == tokens.Length || tokens[i + 1].AfterComma || Following.Has(tokens[i + 1]);
}
