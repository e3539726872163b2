using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells which part of the business the words of a sentence are about.</summary>
internal sealed class Subjects
{
    private static readonly HashSet<string> Totals = WordSet.Exact("total consolidated overall company");

    // What a decided name is followed by where it is the subject.
    private static readonly HashSet<string> Predicates = WordSet.Exact(
        """
        business segment unit customer delivered generated had grew posted saw reported achieved represented
        contributed generates was were achieving up operating growth
        """
    );

    private readonly Token[] tokens;
    private readonly List<Mention> mentions;
    private readonly List<Figure> figures;
    private readonly Vocabulary vocabulary;
    private readonly Context context;
    private readonly IReadOnlyList<(int First, int Last, string Meaning)> named;
    private readonly Actors actors;
    private readonly Doers doers;
    private readonly UnitNouns units;
    private readonly Growers growers;
    private readonly string? opening;

    public Subjects(
        Token[] tokens,
        List<Mention> mentions,
        List<Figure> figures,
        Vocabulary vocabulary,
        Context context
    )
    {
        (this.tokens, this.mentions, this.figures) = (tokens, mentions, figures);
        (this.vocabulary, this.context) = (vocabulary, context);
        named = vocabulary.ScopeNames.In(tokens);
        actors = new(tokens, vocabulary);
        doers = new(tokens, mentions, vocabulary);
        units = new(tokens);
        growers = new(tokens, mentions, figures, vocabulary, context);
        opening = vocabulary.ScopeName(Openings.Of(tokens));
        IsCompany = actors.NameCompany;
        Near = new(tokens, named, vocabulary, context);
    }

    /// <summary>Whether the company itself is the one spoken of.</summary>
    public bool IsCompany { get; }

    /// <summary>Parts of the business that stand before or behind a word.</summary>
    public PartsNear Near { get; }

    /// <summary>The part that the words before a token are about; null for the whole company.</summary>
    public string? Of(int before) => Own(before) ?? context.Topic;

    /// <summary>What the sentence opens with: "In Asia, …"; null where it does not.</summary>
    public string? Opening => opening;

    /// <summary>Whether the sentence says that it is about the whole company again.</summary>
    public bool IsOfWhole =>
        tokens.Any(0, 4, Totals) && !IsSumUp
        || mentions.Any(mention =>
            mention.Scope is null
            && (
                WholeConcepts.Has(mention.Concept)
                || mention.Basis == Bases.NonGaap && !units.PointsBack(mention.First)
                || IsTotal(mention.First)
                || IsIssuers(mention.First - 1)
            )
        );

    /// <summary>On a slide about a part, the sum of that: "Overall, we added 40 sites."</summary>
    public bool IsSumUp =>
        // "In total, these products sold $2 million."
        tokens.Are(0, "in", "total") && tokens.Word(2) is "these" or "those"
        || context.Topics.IsInSection && tokens.Length > 1 && tokens[0].Is("overall") && tokens[1].AfterComma;

    /// <summary>Whether a word is the company's name.</summary>
    public bool IsIssuer(Token token) => vocabulary.IsIssuer(token.Lower);

    private bool IsIssuers(int i) => i >= 0 && i < 8 && vocabulary.IsIssuer(tokens[i].Lower);

    /// <summary>The part that the words before a token name; null where they name none.</summary>
    public string? Own(int before) =>
        Decided(before)
        ?? vocabulary.ScopeName(units.Named(before) ?? doers.Before(before))
        ?? (units.PointsBack(before) ? context.Scope ?? context.Topic ?? FactDraft.Unnamed : null)
        ?? Openings.Later(tokens, figures, before)
        ?? opening
        ?? vocabulary.ScopeName(GuidedParts.Before(tokens, before));

    /// <summary>The name that the sentence begins with, before its first verb; null where it is the company's or none.</summary>
    public string? First => actors.Of(FirstVerb()) is { Length: > 0 } first ? first : null;

    /// <summary>Whether the words before a concept say that it is of the whole.</summary>
    public bool IsTotal(int first) =>
        tokens.Last(first - 4, first, Totals) is var total and >= 0
        // "Harbor, our leasing company, reported revenue".
        && !(tokens[total].Is("company") && tokens.HasComma(total + 1, first) && tokens.Word(total - 1) != "total")
        && !IsSumUp;

    /// <summary>Who grows: a part of the business, or the company (an empty text); null where it is unclear.</summary>
    public string? Grower(int verb) =>
        ManyParts.Before(tokens, verb) is { } many ? many
        : vocabulary.ScopeName(NextGrowers.Before(tokens, figures, verb)) is { } next ? next
        : actors.Of(verb, out var start) is { Length: > 0 } other
        && (growers.IsThing(other) || Clauses.IsOwn(tokens, figures, start) || IsBehindOpening(other, start))
            ? growers.Known(other, start)
        // "Others grew 5% while we grew 9%".
        : actors.Of(verb, out start) is "" && Clauses.IsOwn(tokens, figures, start)
            // "In Asia, we grew 3%, and in Europe, we grew 9%".
            ? vocabulary.ScopeName(Openings.Later(tokens, figures, verb)) ?? context.Topic ?? FactDraft.Total
        : Own(verb)
            ?? actors.Of(verb, out start) switch
            {
                null => null,
                "" => context.Topic ?? context.Scope ?? "",
                var actor => Ours.Of(tokens, vocabulary) ?? growers.Known(actor, start),
            };

    // "In Pumps, residential was up 6%": not all pumps.
    private bool IsBehindOpening(string other, int start) =>
        opening is not null
        && other != opening
        && FirstBreak() is > 0 and var comma
        && comma <= start
        && !tokens.Skip(comma).Take(start - comma).Any(token => ScopeWords.IsVerb(token.Lower));

    /// <summary>Whether something grows that is no part of the business known so far: "traffic was up".</summary>
    public bool IsUnknown(int verb) => actors.Of(verb) is { Length: > 0 } && Grower(verb) is null;

    /// <summary>Whether the subject of a verb stands in a clause of its own, behind a concept and its figure.</summary>
    public bool IsOther(int verb, Mention mention) =>
        actors.Of(verb, out var start) is { Length: > 0 }
        && start > mention.Last
        && (
            Clauses.Start(tokens, figures, tokens.Back(start - 1, SmallWords.ArticlesOrThat) + 1, mention)
            || Clauses.IsOwn(tokens, figures, start, mention.Last)
            // "We expect unit revenue down 1% to 3% on capacity up 2%".
            || tokens.Word(start - 1) == "on"
                && figures.Exists(figure => figure.First > mention.Last && figure.Last < start)
        );

    /// <summary>The subject of a verb, by its words; empty for the company; null where it cannot be told.</summary>
    public string? Actor(int verb) => actors.Of(verb);

    /// <summary>Where the subject of a verb begins; the verb itself where it has none.</summary>
    public int Start(int verb) =>
        actors.Of(verb, out var start) is null ? verb : tokens.Back(start - 1, SmallWords.ArticlesOrThat) + 1;

    /// <summary>What represents a share of revenue.</summary>
    public string? Sharer(int before) =>
        Own(before) ?? actors.Sharer(before) ?? (Pronouns.Lead(tokens) ? context.Scope : null);

    /// <summary>Whether the company calls a part of its business so.</summary>
    public bool IsDecided(string scope) => vocabulary.IsDecided(scope);

    /// <summary>A part of the business by its words, as facts have it.</summary>
    public string? NameOf(string words) => vocabulary.ScopeName(words);

    private int FirstVerb()
    {
        var start = Math.Max(FirstBreak(), 0);
        var verb = Array.FindIndex(tokens, start, token => ScopeWords.IsVerb(token.Lower) || token.Is("continued"));
        return Math.Max(verb, 0);
    }

    private int FirstBreak() => Array.FindIndex(tokens, token => token.AfterComma);

    // A decided name is the subject where a verb or the word "business" follows it.
    private string? Decided(int before)
    {
        foreach (var (first, last, meaning) in named)
        {
            var next = last + 1;
            if (first < before && next < tokens.Length && !tokens[next].AfterComma && Predicates.Has(tokens[next]))
            {
                return meaning;
            }
        }

        return null;
    }
}
