using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads whose quarter it was: "It was another strong quarter for Pens."</summary>
internal static class QuarterFor
{
    private static readonly HashSet<string> Firsts = WordSet.Exact("it this");

    private static readonly HashSet<string> Verbs = WordSet.Exact("was is");

    private static readonly HashSet<string> Times = WordSet.Exact("quarter year");

    /// <summary>The name of the part; null where the sentence is no such one.</summary>
    public static string? Of(Token[] tokens)
    {
        if (tokens.Length < 2 || !MayBegin(tokens[0]) || !Verbs.Has(tokens[1]))
        {
            return null;
        }

        var time = tokens.First(2, tokens.Length, Times);
        var start = tokens.Past(time + 2, SmallWords.Articles);
        return
            time > 0
            && tokens.Word(time + 1) == "for"
            && start < tokens.Length
            && tokens[start].Text.Any(char.IsUpper)
            // "ePens" has its capital letter.
            && (start == tokens.Length - 1 || TopicWords.IsPart(tokens, start, tokens.Length))
            && !TopicWords.IsWhole(tokens, start, tokens.Length)
            ? ScopeWords.Name(tokens, start, tokens.Length)
            : null;
    }

    /// <summary>Whether a sentence may be such a one, by its first word.</summary>
    public static bool MayBegin(Token first) => Firsts.Has(first);
}
