namespace SiteGen.Generator.Facts;

/// <summary>Finds the phrases of a table in a sentence, the longest at each place, in one pass.</summary>
internal sealed class PhraseTable<T>
{
    private static readonly IReadOnlyList<(int, int, T)> None = [];

    private readonly WordKinds? kind;
    private readonly Dictionary<string, (string[] Words, T Meaning)[]> byFirstWord;

    /// <param name="table">The phrases and what they mean.</param>
    /// <param name="kind">What the first words of the phrases are known as; null where they are not.</param>
    public PhraseTable(IEnumerable<(string Phrase, T Meaning)> table, WordKinds? kind = null)
    {
        this.kind = kind;
        byFirstWord = table
            .Select(entry => (Words: entry.Phrase.Split(' '), entry.Meaning))
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(entry => entry.Words.Length).ToArray(),
                StringComparer.Ordinal
            );
    }

    /// <summary>Whether a phrase begins with a word.</summary>
    public bool Begins(string word) => byFirstWord.ContainsKey(word);

    /// <summary>The meanings with their first and last token.</summary>
    public IReadOnlyList<(int First, int Last, T Meaning)> In(Token[] tokens)
    {
        List<(int, int, T)>? all = null;
        for (var i = 0; i < tokens.Length && byFirstWord.Count > 0; i++)
        {
            if ((kind is not { } known || tokens[i].Begins(known)) && At(tokens, i) is { } found)
            {
                (all ??= []).Add((i, found.Last, found.Meaning));
                i = found.Last;
            }
        }

        return all ?? None;
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
            // "cash, cash equivalents, and investments" and "other expense, net" are one name each.
            if (!tokens[i + j].Is(words[j]) || j > 0 && tokens[i + j].AfterComma && !IsListed(words, j))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsListed(string[] words, int j) =>
        words[j] == "net" || Array.IndexOf(words, "and", j) >= 0 || Array.IndexOf(words, "or", j) > j;
}
