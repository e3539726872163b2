using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads what the sentences of a line without figures turn to.</summary>
internal static class TopicReader
{
    public static void Read(Piece line, Vocabulary vocabulary, Context context)
    {
        if (!Topics.MayBeIn(line.Row.Text, line.Start, line.Length))
        {
            context.TurnTo(null);
            return;
        }

        foreach (var sentence in Sentences.Split(line.Text))
        {
            context.TurnTo(Topics.Of(Tokenizer.Split(sentence.Text), vocabulary));
        }
    }
}
