using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Tells whether a line is the translation of the line before it.</summary>
internal static class Pairing
{
    /// <summary>
    /// A line that holds more of an East Asian script than the one before; or, where the translator left every
    /// word as it was (a name and a firm), a line that differs from the original only in its punctuation.
    /// </summary>
    public static bool IsTranslation(string original, string text) =>
        !Script.IsEastAsian(original)
        && (Script.EastAsianIn(text) > Script.EastAsianIn(original) || SameLetters(original, text));

    private static bool SameLetters(string original, string text) =>
        original.Where(char.IsLetterOrDigit).SequenceEqual(text.Where(char.IsLetterOrDigit));
}
