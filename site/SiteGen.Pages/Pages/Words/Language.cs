namespace SiteGen.Site.Pages.Words;

/// <summary>Names of languages, by their BCP 47 tags.</summary>
public static class Language
{
    private static readonly Dictionary<string, (string English, string Own)> Names = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["de"] = ("German", "Deutsch"),
        ["en"] = ("English", "English"),
        ["es"] = ("Spanish", "Español"),
        ["fr"] = ("French", "Français"),
        ["it"] = ("Italian", "Italiano"),
        ["ja"] = ("Japanese", "日本語"),
        ["ko"] = ("Korean", "한국어"),
        ["pt"] = ("Portuguese", "Português"),
        ["zh"] = ("Chinese", "中文"),
        ["zh-Hans"] = ("Chinese (simplified)", "中文"),
        ["zh-Hant"] = ("Chinese (traditional)", "中文"),
    };

    /// <summary>The name in English; the tag itself where it is not known.</summary>
    public static string InEnglish(string tag) => Names.TryGetValue(tag, out var name) ? name.English : tag;

    /// <summary>The name in the language itself; the tag where it is not known.</summary>
    public static string Own(string tag) => Names.TryGetValue(tag, out var name) ? name.Own : tag;

    /// <summary>The languages of a call: <c>English, with a translation into Chinese (traditional)</c>.</summary>
    public static string Of(EarningsCall call) =>
        InEnglish(call.Language)
        + (
            call.TranslationLanguage is { } translation
                ? $", with the publisher’s translation into {InEnglish(translation)}"
                : ""
        );
}
