using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads the parts of a business that are named together: "for our Communications and Data segments were".</summary>
internal static class NamedParts
{
    private static readonly HashSet<string> Prepositions = WordSet.Exact("for in from");

    private static readonly HashSet<string> Articles = WordSet.Exact("our the both");

    private static readonly HashSet<string> Ends = WordSet.Exact("segments businesses segment");

    /// <summary>The parts named behind a preposition before a figure, or else before the concept that they share, in order.</summary>
    public static List<string> Before(Token[] tokens, int figure, int concept, Vocabulary vocabulary)
    {
        var preposition = tokens.Last(0, figure, Prepositions);
        return preposition >= 0 ? Split(tokens, preposition + 1, figure, vocabulary)
            : concept < figure ? Split(tokens, 0, concept, vocabulary)
            // "Pumps and Valves grew 4% and 9%, respectively".
            : GrowthCues.Of(tokens.Word(figure - 1)) != 0 ? Split(tokens, 0, figure, vocabulary)
            : [];
    }

    private static List<string> Split(Token[] tokens, int start, int end, Vocabulary vocabulary)
    {
        var parts = new List<string>();
        var decided = vocabulary.ScopeNames.In([.. tokens.Skip(start).Take(end - start)]);
        var words = new List<string>();
        for (var i = start; i < end; i++)
        {
            var isAnd = tokens[i].Is("and") && !decided.Any(name => name.First + start < i && name.Last + start > i);
            if (Articles.Has(tokens[i]))
            {
                continue;
            }

            var isEnd = ScopeWords.IsVerb(tokens[i].Lower) || Ends.Has(tokens[i]);
            if (isAnd || tokens[i].AfterComma || isEnd)
            {
                Add(parts, words, vocabulary);
            }

            if (isEnd && !isAnd && !tokens[i].AfterComma)
            {
                break;
            }

            if (!isAnd)
            {
                words.Add(tokens[i].Text);
            }
        }

        Add(parts, words, vocabulary);
        return parts;
    }

    private static void Add(List<string> parts, List<string> words, Vocabulary vocabulary)
    {
        if (words.Count > 0 && vocabulary.ScopeName(string.Join(" ", words)) is { } scope)
        {
            parts.Add(scope);
        }

        words.Clear();
    }
}
