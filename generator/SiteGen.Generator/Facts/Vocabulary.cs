namespace SiteGen.Generator.Facts;

/// <summary>The words by which figures are read: those for any company, and those of seeds/metrics.txt.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, string> scopes = new(StringComparer.OrdinalIgnoreCase);

    public Vocabulary(
        IEnumerable<(string Phrase, Concept Concept)> metrics,
        IEnumerable<(string Name, string Scope)> scopes,
        string? issuer
    )
    {
        Concepts = new(ConceptTable.Phrases.Concat(metrics));
        Issuer = issuer ?? "";
        foreach (var (name, scope) in scopes)
        {
            this.scopes[name] = scope;
        }

        ScopeNames = new(
            this.scopes.Select(pair =>
                (string.Join(" ", Tokenizer.Split(pair.Key).Select(token => token.Lower)), pair.Value)
            )
        );
    }

    public Phrases<Concept> Concepts { get; }

    /// <summary>Names of parts of the business that are decided, by their words.</summary>
    public Phrases<string> ScopeNames { get; }

    /// <summary>The company, without its legal form.</summary>
    public string Issuer { get; }

    /// <summary>The decided name of a scope; the words themselves with a capital letter; null for the company itself.</summary>
    public string? ScopeName(string? words)
    {
        if (words is null)
        {
            return null;
        }

        var bare = WithoutIssuer(words);
        return bare.Length == 0 ? null
            : scopes.TryGetValue(bare, out var name) ? name
            : char.ToUpperInvariant(bare[0]) + bare.Substring(1);
    }

    private string WithoutIssuer(string words)
    {
        var first = Issuer.Split(' ')[0];
        var parts = words.Split([' '], 2);
        var isIssuer =
            first.Length > 0 && parts[0].Split('\'', '\u2019')[0].Equals(first, StringComparison.OrdinalIgnoreCase);
        return !isIssuer ? words
            : parts.Length == 1 ? ""
            : parts[1];
    }
}
