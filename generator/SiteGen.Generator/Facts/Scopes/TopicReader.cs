using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads what the sentences of a line without figures turn to.</summary>
internal static class TopicReader
{
    public static void Read(Piece line, Vocabulary vocabulary, Context context)
    {
        foreach (var sentence in Sentences.Split(line.Text))
        {
            context.TurnTo(
                Topics.MayBegin(sentence.Span) ? Topics.Of(Tokenizer.Split(sentence.Span), vocabulary) : null
            );
        }
    }
}
