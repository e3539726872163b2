using System.Runtime.InteropServices;

namespace SiteGen.Site.Search;

/// <summary>Something for each word, found by its letters, so that a text full of known words makes no new strings.</summary>
internal sealed class WordTable<T>
{
    private readonly Dictionary<string, T> values = new(StringComparer.Ordinal);
    private char[] letters = new char[128];

    /// <summary>The words and what is known of them, in no order.</summary>
    public Dictionary<string, T> Values => values;

    /// <summary>What is known of a word, to read or to set; <c>default</c> the first time.</summary>
    public ref T? At(SearchWord word)
    {
        if (word.Length > letters.Length)
        {
            letters = new char[word.Length];
        }

        word.CopyTo(letters);
        return ref CollectionsMarshal.GetValueRefOrAddDefault(
            values.GetAlternateLookup<ReadOnlySpan<char>>(),
            letters.AsSpan(0, word.Length),
            out _
        );
    }
}
