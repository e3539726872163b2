using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>The words by which figures are read: those for any company, and those of seeds/metrics.txt.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, string> scopes = new(StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> LegalForms = WordSet.Of("inc corp ltd plc ag sa se nv group company");

    // "the largest of them": a part that is only pointed at.
    private static readonly HashSet<string> Pronouns = WordSet.Of(
        "them it they those these each others which that who both"
    );

    // "net interest income for the group": of all of it.
    private static readonly HashSet<string> Wholes = WordSet.Of("group company firm corporation");

    private readonly PhraseTable<Concept> concepts;
    private readonly string issuerWord;

    // "TI" is Tern Instruments.
    private readonly string initials;
    private readonly string[] scopeWords;

    public Vocabulary(
        IEnumerable<(string Phrase, Concept Concept)> metrics,
        IEnumerable<(string Name, string Scope)> scopes,
        string? issuer
    )
    {
        Issuer = issuer ?? "";
        issuerWord = Issuer.Split(' ')[0];
        initials = string.Concat(
            Issuer
                .Split(' ')
                .TakeWhile(word => !LegalForms.Has(word.ToLowerInvariant().TrimEnd('.')))
                .Select(word => word.Substring(0, Math.Min(1, word.Length)))
        );
        var own = metrics.ToArray();
        concepts = own.Length == 0 ? ConceptTable.Phrases : new(ConceptTable.Entries.Concat(own));
        var decided = scopes.ToArray();
        foreach (var (name, scope) in decided.Where(one => !IsOfOtherCompany(one, decided)))
        {
            this.scopes[name] = scope;
        }

        scopeWords =
        [
            .. this.scopes.Keys.Select(name => Tokenizer.Split(name)[0].Lower).Distinct(StringComparer.Ordinal),
        ];
        ScopeNames = new(
            this.scopes.Select(pair =>
                (string.Join(" ", Tokenizer.Split(pair.Key).Select(token => token.Lower)), pair.Value)
            )
        );
    }

    // "Bluefin Segment, segment": in the calls of all others a segment is any.
    private bool IsOfOtherCompany((string Name, string Scope) one, (string Name, string Scope)[] decided) =>
        UnitNouns.IsOne(one.Name.ToLowerInvariant())
        && decided.Any(other =>
            other.Scope == one.Scope
            && other.Name.EndsWith(" " + one.Name, StringComparison.OrdinalIgnoreCase)
            && !IsIssuer(other.Name.Split(' ')[0])
        );

    /// <summary>Names of parts of the business that are decided, by their words.</summary>
    public PhraseTable<string> ScopeNames { get; }

    /// <summary>The last decided name that a text holds; null for none.</summary>
    public string? LastScope(Piece line) =>
        scopeWords.Any(word =>
            line.Row.Text.IndexOf(word, line.Start, line.Length, StringComparison.OrdinalIgnoreCase) >= 0
        )
            ? ScopeNames.In(Tokenizer.Split(line.Text)).Select(found => found.Meaning).LastOrDefault()
            : null;

    /// <summary>The company, without its legal form.</summary>
    public string Issuer { get; }

    /// <summary>The concepts that a sentence names, with their first and last token.</summary>
    public IReadOnlyList<(int First, int Last, Concept Meaning)> Concepts(Token[] tokens) => concepts.In(tokens);

    /// <summary>Whether seeds/metrics.txt names a part of the business so.</summary>
    public bool IsDecided(string scope) => scopes.ContainsKey(scope);

    /// <summary>Whether a word is the company's name, or the first of its names.</summary>
    public bool IsIssuer(string word) =>
        issuerWord.Length > 0
        && (
            issuerWord.Equals(word, StringComparison.OrdinalIgnoreCase)
            || initials.Length > 1 && initials.Equals(word, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The decided name of a scope; the words themselves with a capital letter; null for the company itself.</summary>
    public string? ScopeName(string? words)
    {
        if (words is FactDraft.Unnamed)
        {
            return words;
        }

        if (words is null || WithoutIssuer(words) is not { Length: > 0 } bare)
        {
            return null;
        }

        bare =
            bare.EndsWith("'s", StringComparison.Ordinal) || bare.EndsWith("\u2019s", StringComparison.Ordinal)
                ? bare.Substring(0, bare.Length - 2)
                : bare;
        return scopes.TryGetValue(bare, out var name) ? name
            : Pronouns.Has(bare.ToLowerInvariant()) ? FactDraft.Unnamed
            : Wholes.Has(bare.ToLowerInvariant()) ? null
            // "eBooks" has its capital letter.
            : bare.Length > 1 && char.IsUpper(bare[1]) ? bare
            : char.ToUpperInvariant(bare[0]) + bare.Substring(1);
    }

    private string WithoutIssuer(string words)
    {
        var parts = words.Split([' '], 2);
        return !IsIssuer(parts[0].Split('\'', '\u2019')[0]) ? words
            : parts.Length == 1 || Issuer.Equals(words, StringComparison.OrdinalIgnoreCase) ? ""
            : LegalForms.Has(parts[1].Split(' ', '\'', '\u2019')[0])
                ? parts[1].Split([' '], 2).ElementAtOrDefault(1) ?? ""
            : parts[1];
    }
}
