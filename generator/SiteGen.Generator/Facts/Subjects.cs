namespace SiteGen.Generator.Facts;

/// <summary>Finds which part of the business a sentence is about.</summary>
internal sealed class Subjects
{
    private static readonly HashSet<string> CompanyWords = new(StringComparer.Ordinal)
    {
        "we",
        "we've",
        "we're",
        "our",
        "company",
        "we'd",
        "us",
        "we'll",
    };

    private static readonly HashSet<string> PointsBack = new(StringComparer.Ordinal)
    {
        "business",
        "segment",
        "unit",
        "division",
    };

    private static readonly HashSet<string> NotNames = new(StringComparer.Ordinal)
    {
        "the",
        "this",
        "that",
        "it",
        "its",
        "these",
        "they",
        "he",
        "she",
        "i",
        "you",
        "there",
        "and",
        "but",
        "so",
        "as",
        "if",
        "for",
        "in",
        "on",
        "at",
        "to",
        "of",
        "our",
        "your",
        "their",
        "which",
        "who",
        "what",
        "when",
        "while",
        "with",
        "also",
        "now",
        "then",
        "yes",
        "yeah",
        "thanks",
        "thank",
        "well",
        "finally",
        "lastly",
        "additionally",
        "overall",
        "total",
        "okay",
        "again",
        "however",
        "revenue",
        "growth",
        "not",
        "or",
        "by",
        "from",
        "all",
        "both",
        "many",
        "some",
        "those",
        "turning",
        "looking",
        "moving",
        "q1",
        "q2",
        "q3",
        "q4",
        "quarter",
        "year",
        "first",
        "second",
        "third",
        "fourth",
        "last",
        "prior",
    };

    private readonly Token[] tokens;
    private readonly Vocabulary vocabulary;
    private readonly Context context;
    private readonly List<Mention> mentions;
    private readonly List<(int First, int Last, string Meaning)> named;

    public Subjects(Token[] tokens, List<Mention> mentions, Vocabulary vocabulary, Context context)
    {
        this.mentions = mentions;
        (this.tokens, this.vocabulary, this.context) = (tokens, vocabulary, context);
        named = [.. vocabulary.ScopeNames.In(tokens)];
        IsCompany = tokens.Take(8).Any(token => CompanyWords.Contains(token.Lower) || IsIssuer(token));
    }

    /// <summary>Whether the company itself is the one spoken of.</summary>
    public bool IsCompany { get; }

    /// <summary>The part that the words before a token are about; null for the whole company.</summary>
    public string? Of(int before)
    {
        var decided = named
            .Where(name => name.First < before && IsSubject(name.Last))
            .Select(name => name.Meaning)
            .FirstOrDefault();
        if (decided is not null)
        {
            return decided;
        }

        if (ScopeFinder.Subject(tokens, before) is { } subject)
        {
            return vocabulary.ScopeName(subject);
        }

        if (Doer(before) is { } doer)
        {
            return vocabulary.ScopeName(doer);
        }

        var points = Enumerable
            .Range(1, Math.Max(0, Math.Min(before, tokens.Length) - 1))
            .Any(i =>
                PointsBack.Contains(tokens[i].Lower)
                && (
                    tokens[i - 1].Lower is "this" or "that"
                    || tokens[i - 1].Is("business") && i > 1 && tokens[i - 2].Lower is "this" or "that"
                )
            );
        return points ? context.Scope ?? "Business unit" : null;
    }

    // "Cloud delivered $5 billion in revenue": a name at the start of a sentence, before what it did.
    private string? Doer(int before)
    {
        var end = 0;
        while (
            end < before
            && end < 6
            && !tokens[end].IsNumber
            && (tokens[end].IsCapitalised || tokens[end].Is("&"))
            && !(end > 0 && tokens[end].AfterComma)
            && !NotNames.Contains(tokens[end].Lower)
            && !CompanyWords.Contains(tokens[end].Lower)
        )
        {
            end++;
        }

        return
            end > 0
            && end < before
            && Deeds.Contains(tokens[end].Lower)
            && vocabulary.Issuer.Length > 0
            && !mentions.Any(mention => mention.First < end)
            ? string.Join(" ", tokens.Take(end).Select(token => token.Text))
            : null;
    }

    private static readonly HashSet<string> Deeds = new(StringComparer.Ordinal)
    {
        "delivered",
        "generated",
        "posted",
        "had",
        "grew",
        "reported",
        "achieved",
        "saw",
        "contributed",
        "recorded",
        "produced",
        "continued",
    };

    /// <summary>Whether the words before a concept say that it is of the whole.</summary>
    public bool IsTotal(int first) =>
        first > 0
        && tokens
            .Skip(Math.Max(0, first - 4))
            .Take(4)
            .Any(token => token.Lower is "total" or "consolidated" or "overall" or "company");

    /// <summary>Who grows: a part of the business, or the company (an empty text); null where it is unclear.</summary>
    public string? Grower(int verb)
    {
        if (Of(verb) is { } part)
        {
            return part;
        }

        if (Actor(verb) is { } actor)
        {
            return actor.Length == 0 ? context.Scope ?? "" : actor;
        }

        return null;
    }

    /// <summary>The subject of a verb, by its words; empty for the company; null where it cannot be told.</summary>
    public string? Actor(int verb)
    {
        var end = verb;
        while (
            end > 0
                && tokens[end - 1].Lower
                    is "which"
                        or "that"
                        or "has"
                        or "have"
                        or "and"
                        or "also"
                        or "had"
                        or "it"
                        or "again"
                        or "is"
                        or "was"
                        or "were"
                        or "are"
                        or "continues"
                        or "continued"
                        or "just"
            || end > 0 && tokens[end - 1].Lower.EndsWith("ly", StringComparison.Ordinal)
        )
        {
            end--;
        }

        var start = end;
        while (
            start > 0
            && end - start < 6
            && !tokens[start - 1].IsNumber
            && !ScopeFinder.IsVerb(tokens[start - 1].Lower)
            && !NotNames.Contains(tokens[start - 1].Lower)
            && !(start < end && tokens[start].AfterComma)
        )
        {
            start--;
        }

        if (start == end)
        {
            return end > 0 && CompanyWords.Contains(tokens[end - 1].Lower) && tokens[end - 1].Lower is not "our"
                ? ""
                : null;
        }

        var words = string.Join(" ", tokens.Skip(start).Take(end - start).Select(token => token.Text));
        return vocabulary.ScopeName(words) ?? "";
    }

    /// <summary>What represents a share of revenue.</summary>
    public string? Sharer(int before)
    {
        var verb = Array.FindLastIndex(
            tokens,
            Math.Max(before - 1, 0),
            token =>
                token.Lower
                    is "represented"
                        or "represents"
                        or "contributed"
                        or "was"
                        or "were"
                        or "is"
                        or "generates"
                        or "generated"
                        or "accounted"
                        or "comprised"
                        or "contributes"
                        or "representing"
                        or "made"
                        or "at"
        );
        return Of(before) ?? (verb > 0 && Actor(verb) is { Length: > 0 } actor ? actor : null) ?? context.Scope;
    }

    /// <summary>A part of the business that begins at a token; null where none does.</summary>
    public string? NameAt(int i)
    {
        while (i < tokens.Length && tokens[i].Lower is "our" or "the" or "that")
        {
            i++;
        }

        return named.Where(name => name.First == i).Select(name => name.Meaning).FirstOrDefault()
            ?? (
                i < tokens.Length
                && !PeriodCues.StartsAt(tokens, i)
                && !NotNames.Contains(tokens[i].Lower)
                && !ScopeFinder.IsVerb(tokens[i].Lower)
                && (
                    tokens[i].IsCapitalised
                    || i == tokens.Length - 1
                    || tokens[i + 1].AfterComma
                    || tokens[i + 1].Lower is "business" or "segment"
                )
                    ? vocabulary.ScopeName(tokens[i].Text)
                    : null
            );
    }

    // A decided name is the subject where a verb or the word "business" follows it.
    private bool IsSubject(int last) =>
        last + 1 < tokens.Length
        && !tokens[last + 1].AfterComma
        && (
            tokens[last + 1].Lower
            is "business"
                or "segment"
                or "unit"
                or "customer"
                or "delivered"
                or "generated"
                or "had"
                or "grew"
                or "posted"
                or "saw"
                or "reported"
                or "achieved"
                or "represented"
                or "contributed"
                or "generates"
                or "was"
                or "were"
                or "up"
                or "operating"
                or "growth"
        );

    private bool IsIssuer(Token token) =>
        vocabulary.Issuer.Length > 0
        && vocabulary.Issuer.Split(' ')[0].Equals(token.Lower, StringComparison.OrdinalIgnoreCase);
}
