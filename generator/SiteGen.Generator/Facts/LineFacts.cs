using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>One line -> the facts of its sentences, and where each sentence stands in it.</summary>
internal static class LineFacts
{
    // A longer sentence is none; it is read in pieces, so that time stays linear.
    private const int LongestSentence = 600;

    private static readonly string[] FigureWords =
    [
        "teens",
        "flat",
        "digit",
        "doubled",
        "tripled",
        "quadrupled",
        "unchanged",
        "twenties",
        "thirties",
        "forties",
        "fifties",
    ];

    public static IEnumerable<(FactDraft Draft, int Start, int Length)> Read(
        string text,
        Vocabulary vocabulary,
        FiscalQuarter call,
        Context context
    )
    {
        if (!HasFigure(text))
        {
            context.Scope = LastScope(text, vocabulary) ?? context.Scope;
            yield break;
        }

        foreach (var piece in Sentences.Split(text).SelectMany(Pieces))
        {
            var tokens = Tokenizer.Split(piece.Text);
            foreach (var draft in SentenceFacts.Read(tokens, vocabulary, call, context))
            {
                yield return (draft, piece.Start, piece.Text.Length);
            }
        }
    }

    private static IEnumerable<Sentence> Pieces(Sentence sentence)
    {
        while (Tokenizer.EndOf(sentence.Text, LongestSentence) is var end && end < sentence.Text.Length)
        {
            yield return new(sentence.Start, sentence.Text.Substring(0, end));
            sentence = new(sentence.Start + end, sentence.Text.Substring(end));
        }

        yield return sentence;
    }

    private static string? LastScope(string text, Vocabulary vocabulary) =>
        vocabulary.ScopeNames.In(Tokenizer.Split(text)).Select(found => found.Meaning).LastOrDefault();

    // Most paragraphs hold no figure at all, and need no words.
    private static bool HasFigure(string text) =>
        text.Any(char.IsDigit) || FigureWords.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
