using SiteGen.Generator.Calls;
using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "Turning to our second quarter outlook.": the period of what is expected next.</summary>
internal static class Outlooks
{
    private static readonly string[] All = ["outlook", "guidance", "expectations", "forecast"];

    private static readonly HashSet<string> Plain = WordSet.Exact("financial updated business corporate overall");

    private static readonly HashSet<string> Giving = WordSet.Exact(
        "update updating provide providing share sharing review reviewing discuss discussing give giving"
    );

    private static readonly HashSet<string> Expecting = WordSet.Exact("expect expecting anticipate anticipating");

    /// <summary>Whether a word in lower case speaks of what is expected.</summary>
    public static bool Begins(string word) => Array.IndexOf(All, word) >= 0;

    /// <summary>Whether a line may announce one.</summary>
    public static bool MayBeIn(Piece line)
    {
        foreach (var word in All)
        {
            if (line.Row.Text.IndexOf(word, line.Start, line.Length, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOutlook(Token token) => token.Begins(WordKinds.Outlook);

    /// <summary>"I will update our full year financial outlook.": what follows is of all of the company.</summary>
    public static bool IsOfWhole(Token[] tokens)
    {
        var word = Array.FindIndex(tokens, IsOutlook);
        for (var i = word - 1; i >= 0; i--)
        {
            if (SmallWords.Articles.Has(tokens[i]))
            {
                return Giving.Has(tokens.Word(i - 1));
            }

            if (
                tokens[i].AfterComma
                || !Plain.Has(tokens[i]) && !ScopeWords.Plain.Has(tokens[i]) && !tokens[i].IsNumber
            )
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The period; null where the sentence announces none, or one that is past.</summary>
    public static string? Of(Token[] tokens, FiscalQuarter call) =>
        Array.FindIndex(tokens, IsOutlook) < 0 ? null : Coming(tokens, 0, call);

    /// <summary>"We expect demand to be strong in Q2.": the period that what is expected next may be of; null for none.</summary>
    public static string? Expected(Token[] tokens, FiscalQuarter call) =>
        tokens.First(0, tokens.Length, Expecting) is var verb and >= 0
        && (tokens[verb].Lower is not "expect" || tokens.Word(verb - 1) == "we")
            ? Coming(tokens, verb + 1, call)
            : null;

    private static string? Coming(Token[] tokens, int start, FiscalQuarter call)
    {
        var current = PeriodName.Of(call);
        foreach (var cue in PeriodCues.In(tokens, call))
        {
            // At the end of a year "Q1" is that of the next.
            var period =
                cue.IsBare && cue.Period == PeriodName.Quarter(call.Year, 1) && call.Quarter == 4
                    ? PeriodName.Shift(call, 1)
                    : cue.Period;
            if (
                cue.First >= start
                && !cue.IsRelative
                && (
                    PeriodName.IsQuarter(period)
                        ? string.CompareOrdinal(period, current) > 0
                        : start == 0 && call.Quarter < 4 && period == PeriodName.Full(call.Year)
                )
                && !PeriodAsides.IsCompared(tokens, cue)
            )
            {
                return period;
            }
        }

        return null;
    }
}
