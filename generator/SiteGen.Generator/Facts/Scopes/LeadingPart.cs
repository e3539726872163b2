using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Finds the part that a sentence begins with, of those that the call has named: "Cloud has 5 million users".</summary>
internal static class LeadingPart
{
    private const int LongestName = 6;
    private const int LongestOpening = 6;

    private static readonly HashSet<string> Articles = WordSet.Exact("our the and but");

    /// <summary>The longest such name; null where the sentence begins with none.</summary>
    public static string? Of(Token[] tokens, HashSet<string> parts) =>
        At(tokens, 0, parts) ?? At(tokens, Array.FindIndex(tokens, static token => token.AfterComma), parts);

    // "Similarly, Cloud's backlog is up".
    private static string? At(Token[] tokens, int start, HashSet<string> parts)
    {
        if (start is < 0 or > LongestOpening || parts.Count == 0)
        {
            return null;
        }

        start = tokens.Past(start, Articles);
        var words = string.Concat(
            tokens.Skip(start).Take(LongestName).Select(static token => WithoutPossessive(token.Text) + " ")
        );
        return parts
            .Where(part => words.StartsWith(part + " ", StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(part => part.Length)
            .FirstOrDefault();
    }

    private static string WithoutPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal)
            ? word.Substring(0, word.Length - 2)
            : word;
}
