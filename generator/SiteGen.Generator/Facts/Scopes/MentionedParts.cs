using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads names of parts that a sentence comes to: "And Pumps, which we have not spoken of yet.", "Pumps's results".</summary>
internal static class MentionedParts
{
    private const int Longest = 4;

    private static readonly HashSet<string> Leads = WordSet.Exact("and then now next finally lastly also");

    /// <summary>The name that a sentence begins with, and then says something of; null for none.</summary>
    public static string? Of(Token[] tokens)
    {
        var start = tokens.Past(tokens.Past(0, Leads), SmallWords.Articles);
        var end = start;
        while (end < tokens.Length && tokens[end].IsCapitalised && !(end > start && tokens[end].AfterComma))
        {
            end++;
        }

        return
            start > 0
            && end - start is > 0 and <= Longest
            && end < tokens.Length
            && tokens[end].AfterComma
            && tokens[end].Is("which")
            && !Actors.NotNames.Has(tokens[start])
            && !TopicWords.IsWhole(tokens, start, end)
            && TopicWords.IsPart(tokens, start, end)
            ? ScopeWords.Name(tokens, start, end)
            : null;
    }

    /// <summary>"And within that, …": what follows is of a part of what was spoken of.</summary>
    public static bool IsInside(Token[] tokens)
    {
        var start = tokens.Past(0, Leads);
        return tokens.Word(start) is "within" or "inside"
            && tokens.Word(start + 1) is "that" or "this" or "it"
            && start + 2 < tokens.Length
            && tokens[start + 2].AfterComma;
    }

    /// <summary>The name of a part, without what its results add to it.</summary>
    public static string Owner(Token[] tokens, int start, int end)
    {
        var name = ScopeWords.Name(tokens, start, end);
        return
            end < tokens.Length
            && tokens[end].Lower is "results" or "performance"
            && name.Length > 2
            && name[name.Length - 2] is '\'' or '\u2019'
            && !PartNames.AreCommon(name)
            ? name.Substring(0, name.Length - 2)
            : name;
    }
}
