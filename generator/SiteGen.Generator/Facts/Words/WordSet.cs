namespace SiteGen.Generator.Facts;

/// <summary>A set of lower-case words, written as one text with spaces between them.</summary>
internal sealed class WordSet
{
    private static readonly char[] Spaces = [' ', '\n', '\r'];

    private readonly HashSet<string> words;

    private WordSet(IEnumerable<string> words) => this.words = new(words, StringComparer.Ordinal);

    public static WordSet Of(string words) => new(words.Split(Spaces, StringSplitOptions.RemoveEmptyEntries));

    public bool Has(string word) => words.Contains(word);

    public bool Has(Token token) => words.Contains(token.Lower);

    public WordSet With(string more) => new(words.Concat(Of(more).words));

    public WordSet Without(string fewer) => new(words.Except(Of(fewer).words));
}
