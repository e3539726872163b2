namespace SiteGen.Site.Search;

/// <summary>A word of a text as the search index keeps it.</summary>
/// <param name="Text">In lower case; of scripts without spaces, two characters, and the last one of a run alone.</param>
/// <param name="Position">Its place among the words of its text.</param>
public readonly record struct SearchWord(string Text, int Position);
