using System.Text.RegularExpressions;

namespace SiteGen.Site.Kpis;

/// <summary>Reads from a sentence how it says that guidance moves, for guidance whose former range is not on the calls that are here.</summary>
public static class SaidMovement
{
    // "raised the midpoint of our guidance": the verb, and at most eight words later what is guided.
    private const string OfGuidance =
        @"\s+(?:\S+\s+){0,8}?(?:guidance|outlook|forecast|guide|range|expectations?|target)\b";

    private static readonly Regex Year = new(
        @"\b(?:year|annual|FY\d*|20\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    );

    private static readonly Regex Quarter = new(
        @"\b(?:quarter|Q[1-4])\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    );

    // "we are raising our full year outlook", "we raised the midpoint of our guidance".
    private static readonly Regex Raising = new(
        @"\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|lift(?:s|ed|ing)?|upp(?:ed|ing))" + OfGuidance,
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    );

    private static readonly Regex Lowering = new(
        @"\b(?:lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|cut(?:s|ting)?|trimm(?:ed|ing))" + OfGuidance,
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    );

    private static readonly Regex Repeating = new(
        @"\b(?:reiterat|reaffirm|affirm|maintain|confirm)(?:e|es|s|ed|ing)?"
            + OfGuidance
            + @"|\b(?:continue|continues|continuing) to (?:expect|anticipate|guide|forecast|target)\b|\bstill expect\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    );

    private static readonly Regex Narrowing = new(
        @"\b(?:narrow|tighten)(?:s|ed|ing)?" + OfGuidance,
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    );

    private static readonly (Regex Words, Movement Movement)[] Table =
    [
        (Raising, Movement.Raised),
        (Lowering, Movement.Lowered),
        (Repeating, Movement.Reiterated),
        (Narrowing, Movement.Narrowed),
    ];

    /// <summary>The movement; null where the sentence tells none for that period, or several.</summary>
    /// <param name="sentence">The sentence that guides.</param>
    /// <param name="period">The period guided.</param>
    public static Movement? Of(string sentence, string period)
    {
        var said = Table.Where(row =>
            row.Words.Match(sentence) is { Success: true } at && IsOf(at.Value, sentence, period)
        );
        return said.Select(row => row.Movement).Take(2).ToArray() is [var movement] ? movement : null;
    }

    // "fourth quarter income of $5 million, and we raise our full year guidance": the year's alone.
    private static bool IsOf(string move, string sentence, string period) =>
        (IsOfYear(move), IsOfQuarter(move)) switch
        {
            (true, false) => !period.Contains('Q', StringComparison.Ordinal),
            (false, true) => period.Contains('Q', StringComparison.Ordinal),
            _ => !(IsOfYear(sentence) && IsOfQuarter(sentence)),
        };

    private static bool IsOfYear(string words) => Year.IsMatch(words);

    private static bool IsOfQuarter(string words) => Quarter.IsMatch(words);
}
