namespace SiteGen.Generator.Facts;

/// <summary>Tells a sentence that says again what was said: "the 7% that I mentioned".</summary>
internal static class MentionedBefore
{
    private static readonly string[] Words =
    [
        "i mentioned",
        "i said",
        "we mentioned",
        "we said",
        "i talked about",
        "just said",
        "just mentioned",
    ];

    public static bool IsIn(string sentence) =>
        Array.Exists(Words, words => sentence.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0);
}
