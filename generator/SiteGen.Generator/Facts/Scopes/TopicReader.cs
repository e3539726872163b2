using SiteGen.Generator.Calls;
using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads what the sentences of a line without figures turn to.</summary>
internal static class TopicReader
{
    public static void Read(Piece line, Vocabulary vocabulary, FiscalQuarter call, Context context)
    {
        var (sentences, topic) = (0, (Topic?)null);
        var mayAnnounce = Outlooks.MayBeIn(line);
        foreach (var sentence in Sentences.Split(line.Text))
        {
            sentences++;
            if (!mayAnnounce && !Topics.MayBegin(sentence.Span))
            {
                context.TurnTo(null);
                continue;
            }

            var tokens = Tokenizer.Split(sentence.Span);
            topic = Topics.Of(tokens, vocabulary);
            context.TurnTo(topic);
            context.Announce(Outlooks.Of(tokens, call));
        }

        if (sentences == 1 && topic is { Lasts: false, IsAsked: false } && Places.Is(topic.Part))
        {
            context.Topics.Lead(topic.Part);
        }
    }
}
