using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>One line -> the facts of its sentences, and where each sentence stands in it.</summary>
internal static class LineFacts
{
    // A longer sentence is none; it is read in pieces, so that time stays linear.
    private const int LongestSentence = 600;

    public static IEnumerable<(FactDraft Draft, int Start, int Length)> Read(
        string text,
        Vocabulary vocabulary,
        FiscalQuarter call,
        Context context
    )
    {
        if (!FigureWords.AnyIn(text))
        {
            context.Scope = vocabulary.LastScope(text) ?? context.Scope;
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
        var start = 0;
        while (start < sentence.Text.Length)
        {
            var end = Tokenizer.EndOf(sentence.Text, start, LongestSentence);
            yield return end - start == sentence.Text.Length
                ? sentence
                : new(sentence.Start + start, sentence.Text.Substring(start, end - start));
            start = end;
            while (start < sentence.Text.Length && char.IsWhiteSpace(sentence.Text[start]))
            {
                start++;
            }
        }
    }
}
