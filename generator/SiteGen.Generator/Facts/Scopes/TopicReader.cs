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
            context.TurnTo(MayTurn(sentence) ? Topics.Of(Tokenizer.Split(sentence.Span), vocabulary) : null);
        }
    }

    private static bool MayTurn(Sentence sentence) =>
        Tokenizer.Split(sentence.Span, most: 1) is { Length: 1 } first && first[0].Begins(WordKinds.Topic);
}
