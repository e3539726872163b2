using System.Text.RegularExpressions;

namespace SiteGen.Site.Kpis;

/// <summary>Reads from a sentence how it says that guidance moves, for guidance whose former range is not on the calls that are here.</summary>
public static partial class SaidMovement
{
    private static readonly (Regex Words, Movement Movement)[] Table =
    [
        (Raising(), Movement.Raised),
        (Lowering(), Movement.Lowered),
        (Repeating(), Movement.Reiterated),
        (Narrowing(), Movement.Narrowed),
    ];

    /// <summary>The movement; null where the sentence tells none, or several.</summary>
    public static Movement? Of(string sentence)
    {
        var said = Table.Where(row => row.Words.IsMatch(sentence)).Select(row => row.Movement).Take(2).ToArray();
        return said is [var movement] ? movement : null;
    }

    // "we are raising our full year outlook", "we raised the midpoint of our guidance".
    [GeneratedRegex(
        @"\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|lift(?:s|ed|ing)?|upp(?:ed|ing))\s+(?:\S+\s+){0,8}?(?:guidance|outlook|forecast|guide|range|expectations?|target)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Raising();

    [GeneratedRegex(
        @"\b(?:lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|cut(?:s|ting)?|trimm(?:ed|ing))\s+(?:\S+\s+){0,8}?(?:guidance|outlook|forecast|guide|range|expectations?|target)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Lowering();

    [GeneratedRegex(
        @"\b(?:reiterat|reaffirm|affirm|maintain|confirm)(?:e|es|s|ed|ing)?\s+(?:\S+\s+){0,8}?(?:guidance|outlook|forecast|guide|range|expectations?|target)\b|\b(?:continue|continues|continuing) to (?:expect|anticipate|guide|forecast|target)\b|\bstill expect\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Repeating();

    [GeneratedRegex(
        @"\b(?:narrow|tighten)(?:s|ed|ing)?\s+(?:\S+\s+){0,8}?(?:guidance|outlook|forecast|guide|range|expectations?|target)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Narrowing();
}
