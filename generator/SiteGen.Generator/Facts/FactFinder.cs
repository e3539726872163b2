using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Turns -> facts. Each sentence is read once; a turn remembers what its last sentences were about.</summary>
internal static class FactFinder
{
    private const int LongestSentence = 600;

    public static IReadOnlyList<FactReading> Find(
        IReadOnlyList<SpokenTurn> turns,
        Vocabulary vocabulary,
        FiscalQuarter period
    )
    {
        var facts = new List<FactReading>();
        for (var turn = 0; turn < turns.Count; turn++)
        {
            if (turns[turn].Kind is TurnKind.Operator or TurnKind.Unknown)
            {
                continue;
            }

            var context = new Context();
            var paragraphs = turns[turn].Raw.Paragraphs;
            for (var paragraph = 0; paragraph < paragraphs.Count; paragraph++)
            {
                for (var line = 0; line < paragraphs[paragraph].Lines.Count; line++)
                {
                    var place = new FactReading(
                        null!,
                        turns[turn].Kind == TurnKind.Question,
                        turn,
                        paragraph,
                        line,
                        0,
                        0,
                        false,
                        -1
                    );
                    facts.AddRange(InLine(paragraphs[paragraph].Lines[line].Text, place, vocabulary, period, context));
                }
            }
        }

        return facts;
    }

    private static IEnumerable<FactReading> InLine(
        string text,
        FactReading place,
        Vocabulary vocabulary,
        FiscalQuarter period,
        Context context
    )
    {
        if (!HasFigure(text))
        {
            context.Scope = ScopeOf(text, vocabulary) ?? context.Scope;
            yield break;
        }

        foreach (var sentence in Sentences.Split(text))
        {
            var tokens = Tokenizer.Split(sentence.Text);
            if (tokens.Length is 0 or > LongestSentence)
            {
                continue;
            }

            foreach (var draft in SentenceFacts.Read(tokens, vocabulary, period, context))
            {
                yield return place with
                {
                    Draft = draft,
                    Start = sentence.Start,
                    Length = sentence.Text.Length,
                };
            }
        }
    }

    private static string? ScopeOf(string text, Vocabulary vocabulary) =>
        vocabulary.ScopeNames.In(Tokenizer.Split(text)).Select(found => found.Meaning).LastOrDefault();

    // Most paragraphs hold no figure at all, and need no words.
    private static bool HasFigure(string text) =>
        text.Any(char.IsDigit)
        || text.IndexOf("teens", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("flat", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("-digit", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("tripled", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("doubled", StringComparison.OrdinalIgnoreCase) >= 0;
}
