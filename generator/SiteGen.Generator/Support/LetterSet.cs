namespace SiteGen.Generator.Support;

/// <summary>Words that are looked up where they stand in a text, whatever their case, without copying them.</summary>
internal sealed class LetterSet
{
    private readonly string?[] slots;
    private readonly int longest;

    public LetterSet(IReadOnlyCollection<string> words)
    {
        slots = new string?[words.Count * 4];
        foreach (var word in words)
        {
            var slot = Slot(word.AsSpan());
            while (slots[slot] is not null)
            {
                slot = (slot + 1) % slots.Length;
            }

            slots[slot] = word;
            longest = Math.Max(longest, word.Length);
        }
    }

    /// <summary>Whether one of the words of a text, between any of these signs, is in the set.</summary>
    public bool AnyIn(string text, string between)
    {
        for (var start = 0; start < text.Length; )
        {
            var end = start;
            while (end < text.Length && between.IndexOf(text[end]) < 0)
            {
                end++;
            }

            if (end > start && Contains(text.AsSpan(start, end - start)))
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length > longest)
        {
            return false;
        }

        for (var slot = Slot(word); slots[slot] is { } known; slot = (slot + 1) % slots.Length)
        {
            if (word.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private int Slot(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = unchecked((hash ^ char.ToUpperInvariant(c)) * 16777619u);
        }

        return (int)(hash % (uint)slots.Length);
    }
}
