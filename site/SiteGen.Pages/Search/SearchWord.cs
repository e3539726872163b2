namespace SiteGen.Site.Search;

/// <summary>A word of a text as the search index keeps it.</summary>
/// <param name="Source">The text it stands in.</param>
/// <param name="Start">Where it begins there, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Position">Its place among the words of its text.</param>
public readonly record struct SearchWord(string Source, int Start, int Length, int Position)
{
    /// <summary>In lower case; of scripts without spaces, two characters, and the last one of a run alone.</summary>
    public string Text => string.Create(Length, this, static (letters, word) => word.CopyTo(letters));

    /// <summary>Writes the letters of <see cref="Text"/>, as many as it is long.</summary>
    public void CopyTo(Span<char> letters)
    {
        var word = Source.AsSpan(Start, Length);
        _ = word.ToLowerInvariant(letters);
        if (word.Contains('\u2019'))
        {
            letters[..Length].Replace('\u2019', '\'');
        }
    }
}
