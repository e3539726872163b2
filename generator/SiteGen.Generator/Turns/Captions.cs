namespace SiteGen.Generator.Turns;

/// <summary>Tells the captions that stand between the words of a printed call: slides, and the parts of the call.</summary>
internal static class Captions
{
    private const int Longest = 160;

    private static readonly string[] Counted = ["slide ", "slides ", "page ", "chart ", "figure "];
    private static readonly string[] Parts = ["q&a", "questions and answers", "question and answer", "presentation"];

    public static bool Is(string text) =>
        text.Length is > 0 and <= Longest
        && text[text.Length - 1] is not ('.' or '?' or '!' or ',' or ';')
        && char.IsLetterOrDigit(text[0])
        && (IsCounted(text) || Parts.Any(part => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0));

    // "Slide 3 – Key messages"
    private static bool IsCounted(string text) =>
        Counted.Any(word =>
            text.Length > word.Length
            && text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && char.IsUpper(text[0])
            && char.IsDigit(text[word.Length])
        );
}
