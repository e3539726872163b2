using SiteGen.Generator.Calls;
using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>One line -> the facts of its sentences, and where each sentence stands in it.</summary>
internal static class LineFacts
{
    // A longer sentence is none; it is read in pieces, so that time stays linear.
    private const int LongestSentence = 250;

    public static IEnumerable<(FactDraft Draft, int Start, int Length)> Read(
        Piece line,
        Vocabulary vocabulary,
        FiscalQuarter call,
        Context context
    )
    {
        if (!FigureWords.AnyIn(line.Row.Text, line.Start, line.Start + line.Length))
        {
            context.Scope = vocabulary.LastScope(line) ?? context.Scope;
            TopicReader.Read(line, vocabulary, call, context);
            yield break;
        }

        foreach (var sentence in Sentences.Split(line.Text))
        {
            var tokens = Tokenizer.Split(sentence.Span);
            foreach (var (start, end) in Pieces(tokens))
            {
                var isWhole = end - start == tokens.Length;
                var first = isWhole || start == end ? 0 : tokens[start].Start;
                var length = isWhole ? sentence.Length : tokens[end - 1].End - first;
                var words = isWhole ? tokens : Tokenizer.Split(sentence.Span.Slice(first, length));
                foreach (var draft in SentenceFacts.Read(words, vocabulary, call, context))
                {
                    yield return (ProfitShares.Told(draft), sentence.Start + first, length);
                }
            }
        }
    }

    private static IEnumerable<(int Start, int End)> Pieces(Token[] tokens)
    {
        var start = 0;
        while (tokens.Length - start > LongestSentence)
        {
            var end = EndOfPiece(tokens, start);
            yield return (start, end);
            start = end;
        }

        yield return (start, tokens.Length);
    }

    // A figure is not cut where the words give another place.
    private static int EndOfPiece(Token[] tokens, int start)
    {
        for (var end = start + LongestSentence; end > start + LongestSentence / 2; end--)
        {
            if (tokens[end].AfterComma || tokens[end].Is("and"))
            {
                return end;
            }
        }

        return start + LongestSentence;
    }
}
