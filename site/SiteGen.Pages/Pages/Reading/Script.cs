namespace SiteGen.Site.Pages.Reading;

/// <summary>The language of text that nobody spoke, told by its characters.</summary>
public static class Script
{
    /// <summary>The BCP 47 tag; the call's own language where no Chinese character stands in the text.</summary>
    public static string LanguageOf(string text, EarningsCall call) =>
        text.Any(character => character is >= '\u4E00' and <= '\u9FFF')
            ? call.TranslationLanguage ?? "zh"
            : call.Language;
}
