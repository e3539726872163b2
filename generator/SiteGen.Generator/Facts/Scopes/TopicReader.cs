using SiteGen.Generator.Calls;
using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads what the sentences of a line without figures turn to.</summary>
internal static class TopicReader
{
    public static void Read(Piece line, Vocabulary vocabulary, FiscalQuarter call, Context context)
    {
        if (!Topics.MayBeIn(line.Row.Text, line.Start, line.Length))
        {
            context.TurnTo(null);
            return;
        }

        foreach (var sentence in Sentences.Split(line.Text))
        {
            var tokens = Tokenizer.Split(sentence.Text);
            context.TurnTo(Topics.Of(tokens, vocabulary));
            context.Announce(Outlooks.Of(tokens, call));
        }
    }
}
