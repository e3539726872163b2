using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads what who answers says was asked about: "Your question was on Pens.", "to your margin question for Pens."</summary>
internal static class QuestionOn
{
    private const int Longest = 4;

    private static readonly HashSet<string> Question = WordSet.Exact("question");

    private static readonly HashSet<string> Verbs = WordSet.Exact("was is");

    private static readonly HashSet<string> Leads = WordSet.Exact("on for about around regarding");

    private static readonly HashSet<string> Mine = WordSet.Exact("my first second next last other another i i've");

    public static bool MayBe(ReadOnlySpan<char> sentence) => sentence.IndexOf("uestion ".AsSpan()) >= 0;

    /// <summary>The name of the part; null where the sentence is no such one.</summary>
    public static string? Of(Token[] tokens)
    {
        var question = tokens.First(0, tokens.Length, Question);
        var lead = tokens.Past(question + 1, Verbs);
        if (question < 0 || !Leads.Has(tokens.Word(lead)) || tokens.Any(0, question, Mine))
        {
            return null;
        }

        var start = tokens.Past(lead + 1, SmallWords.Articles);
        var end = start;
        while (end < tokens.Length && tokens[end].IsCapitalised && !(end > start && tokens[end].AfterComma))
        {
            end++;
        }

        return
            end > start
            && end - start <= Longest
            && (end >= tokens.Length || tokens[end].AfterComma)
            && TopicWords.IsPart(tokens, start, end)
            && !TopicWords.IsWhole(tokens, start, end)
            ? ScopeWords.Name(tokens, start, end)
            : null;
    }
}
