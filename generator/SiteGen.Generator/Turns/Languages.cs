using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Tells the language spoken and the language of the translation.</summary>
internal static class Languages
{
    private const int Sample = 100;

    public static string Spoken(IEnumerable<RoledRow> rows) => Of(rows, RowRole.Speech) ?? "en";

    public static string? Translated(IEnumerable<RoledRow> rows) => Of(rows, RowRole.Translation);

    private static string? Of(IEnumerable<RoledRow> rows, RowRole role)
    {
        var texts = rows.Where(row => row.Role == role).Take(Sample).Select(row => row.Text.Text).ToArray();
        return texts.Length == 0 ? null : Majority(texts);
    }

    // One quoted Chinese name does not make a call Chinese.
    private static string Majority(string[] texts)
    {
        var eastAsian = texts.Where(Script.IsEastAsian).ToArray();
        return eastAsian.Length * 2 > texts.Length ? Script.LanguageOf(eastAsian) : "en";
    }
}
