namespace SiteGen.Generator.Facts;

/// <summary>Finds the phrases of a table in a sentence, the longest at each place, in one pass.</summary>
internal sealed class Phrases<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> byFirstWord = new(StringComparer.Ordinal);

    public Phrases(IEnumerable<(string Phrase, T Meaning)> table)
    {
        foreach (var (phrase, meaning) in table)
        {
            var words = phrase.Split(' ');
            if (!byFirstWord.TryGetValue(words[0], out var entries))
            {
                byFirstWord[words[0]] = entries = [];
            }

            entries.Add((words, meaning));
        }

        foreach (var entries in byFirstWord.Values)
        {
            entries.Sort(static (a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    /// <summary>The meanings with their first and last token.</summary>
    public IEnumerable<(int First, int Last, T Meaning)> In(Token[] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (At(tokens, i) is { } found)
            {
                yield return (i, found.Last, found.Meaning);
                i = found.Last;
            }
        }
    }

    /// <summary>The phrase that begins at a token; null where none does.</summary>
    public (int Last, T Meaning)? At(Token[] tokens, int i)
    {
        if (!byFirstWord.TryGetValue(tokens[i].Lower, out var entries))
        {
            return null;
        }

        foreach (var (words, meaning) in entries)
        {
            if (Matches(tokens, i, words))
            {
                return (i + words.Length - 1, meaning);
            }
        }

        return null;
    }

    private static bool Matches(Token[] tokens, int i, string[] words)
    {
        if (i + words.Length > tokens.Length)
        {
            return false;
        }

        for (var j = 0; j < words.Length; j++)
        {
            if (!tokens[i + j].Is(words[j]) || j > 0 && tokens[i + j].AfterComma)
            {
                return false;
            }
        }

        return true;
    }
}
