using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells who does what a verb says: the company, or a part of the business by its words.</summary>
internal sealed class Actors(Token[] tokens, Vocabulary vocabulary)
{
    /// <summary>The company speaking of itself.</summary>
    public static readonly HashSet<string> Company = WordSet.Exact(
        """
        we we've we're our company we'd us we'll
        """
    );

    /// <summary>Words that name no part of a business.</summary>
    public static readonly HashSet<string> NotNames = WordSet.Exact(
        """
        flat flattish unchanged up down the this that it its these they he she i you there and but so as if for in on at to of our your
        their which who what when while with also now then yes yeah thanks thank well finally lastly
        additionally overall total okay again however revenue growth not or by from all both many some
        those turning looking moving q1 q2 q3 q4 quarter year first second third fourth last prior
        """
    );

    // Between a subject and its verb.
    private static readonly HashSet<string> Helpers = WordSet.Exact(
        "which that has have and also had it again is was were are continues continued just now each both"
    );

    // Between a name and the growth that is expected of it, or said of its growth.
    private static readonly HashSet<string> Futures = WordSet.Exact(
        "to be is are going will would should can could may might growth expected"
    );

    // "we expect to grow", "we are on track to grow": between the company and what it will do.
    private static readonly HashSet<string> Intents = WordSet.Exact(
        """
        to be are can could will would should may might expect expected plan planning aim intend believe think hope
        anticipate project continue going on track able still now again both
        """
    );

    private static readonly HashSet<string> Grown = WordSet.Exact("grow growing");

    private static readonly HashSet<string> Shares = WordSet.Exact(
        """
        represent represented represents contributed was were is generates generated accounted comprised contributes
        representing made remains remain became at
        """
    );

    private static readonly HashSet<string> Doing = new(Doers.Deeds.Concat(Shares), StringComparer.Ordinal);

    /// <summary>Whether the sentence begins with the company speaking of itself, or its name.</summary>
    public bool NameCompany => tokens.Take(8).Any(token => Company.Has(token) || vocabulary.IsIssuer(token.Lower));

    /// <summary>The subject of a verb, by its words; empty for the company; null where it cannot be told.</summary>
    public string? Of(int verb) => Of(verb, out _);

    /// <summary>The same, and where its words begin.</summary>
    public string? Of(int verb, out int start)
    {
        var end = verb;
        while (end > 0 && (IsHelper(end - 1) || IsAdverb(tokens[end - 1].Lower)))
        {
            end--;
        }

        if (Asides.RankedBefore(tokens, verb) is > 0 and var ranked)
        {
            return Of(ranked, out start);
        }

        // "Cloud, our newest business, grew": the subject stands before what is said of it.
        if (Asides.Before(tokens, tokens.Word(end) == "now" ? end : verb) is > 0 and var first)
        {
            return Asides.AreNames(tokens, first, end)
                ? vocabulary.ScopeName(tokens.Text(start = first, end))
                : Of(first, out start);
        }

        // "Sails grew 5% and now represents": the subject of the verb before.
        if (end < verb && tokens[end].Is("and") && Asides.VerbBefore(tokens, end, Doing) is > 0 and var other)
        {
            return Of(other, out start);
        }

        end = BeforeFuture(end);
        start = end;
        while (
            start > 0
            && end - start < 6
            && (
                !tokens[start - 1].IsNumber && !tokens[start - 1].Is("%")
                || tokens.Word(start - 2) == "top"
                || start == end && IsNumbered(start - 1)
            )
            && (
                IsInner(start - 1)
                // "Grooming grew".
                || start == end && tokens[start - 1].IsCapitalised && IsGerund(tokens[start - 1].Lower)
                || start == 1 && IsKind(end)
                || !IsVerb(start - 1) && (!NotNames.Has(tokens[start - 1]) || start < end && JoinsNames(start - 1))
            )
            && !(start < end && tokens[start].AfterComma)
        )
        {
            start--;
        }

        // "strong growth of 5%": adjectives are nobody.
        start = tokens.Past(start, ScopeWords.Plain);
        return start < end ? vocabulary.ScopeName(tokens.Text(start, end)) ?? ""
            : end > 0 && IsUs(end - 1) || Grown.Has(tokens.Word(verb)) && IsUs(tokens.Back(verb - 1, Intents)) ? ""
            : null;
    }

    // "Harbor Quest 5 saw": the number of a product, at the start of a sentence.
    private bool IsNumbered(int i) =>
        i is 1 or 2
        && tokens[i].Text.Length == 1
        && !tokens[i].AfterComma
        && tokens[0].IsCapitalised
        && tokens[i - 1].IsCapitalised
        && !NotNames.Has(tokens[i - 1])
        && !PeriodCues.StartsAt(tokens, i - 1);

    // "Established products fell": a verb that tells which, where a sentence begins.
    private bool IsKind(int end) =>
        end == 2
        && tokens[0].Lower.EndsWith("ed", StringComparison.Ordinal)
        && GrowthCues.Of(tokens[0].Lower) == 0
        && tokens[1].Lower is "products" or "brands" or "markets" or "businesses";

    private bool IsUs(int i) => i >= 0 && Company.Has(tokens[i]) && !tokens[i].Is("our");

    private static bool IsGerund(string word) =>
        word.Length > 4
        && word.EndsWith("ing", StringComparison.Ordinal)
        && !ScopeWords.Stops.Contains(word)
        && GrowthCues.Of(word) == 0;

    // "direct-to-consumer": what a hyphen joins is one word.
    private bool IsInner(int i) => tokens[i].AfterHyphen || i + 1 < tokens.Length && tokens[i + 1].AfterHyphen;

    // "we expect Sails to be up", "Sails is going to grow", "Sails growth accelerated": the end of the name before it.
    private int BeforeFuture(int verb)
    {
        var end = tokens.Back(verb - 1, Futures) + 1;
        return end > 0 && end < verb && IsName(end - 1) ? end : verb;
    }

    // "Sails and Ropes each grew"; not "deals over $1 million and $5 million each".
    private bool IsHelper(int i) =>
        Helpers.Has(tokens[i])
        && !(tokens[i].Is("each") && i > 0 && (tokens[i - 1].IsNumber || tokens[i - 1].Is("million")));

    private bool IsVerb(int i) => ScopeWords.IsVerb(tokens[i].Lower) && !tokens.Are(i, "emerging", "markets");

    private bool IsName(int i) =>
        !Company.Has(tokens[i])
        && !NotNames.Has(tokens[i])
        && !ScopeWords.IsVerb(tokens[i].Lower)
        && (tokens[i].IsCapitalised && i > 0 || PartNames.Has(tokens[i].Text) || UnitNouns.IsOne(tokens[i].Lower));

    // "Ropes and Sails grew": one subject.
    private bool JoinsNames(int and) =>
        and > 0
        && tokens[and].Is("and")
        && !tokens[and].AfterComma
        && (PartNames.AreCommon(tokens[and - 1].Text) && PartNames.AreCommon(tokens[and + 1].Text) || AreNames(and));

    private bool AreNames(int and) =>
        tokens[and + 1].IsCapitalised
        && !tokens[and + 1].AfterComma
        && tokens[and - 1].IsCapitalised
        && !NotNames.Has(tokens[and - 1]);

    /// <summary>What represents a share of revenue, by the verb nearest before the share.</summary>
    public string? Sharer(int before)
    {
        var verb = tokens.Last(0, before, Shares);
        // "remains at".
        verb = tokens.Back(verb, Shares) + (verb < 0 ? 0 : 1);
        return verb > 0 && Of(verb) is { Length: > 0 } actor ? actor : null;
    }

    public static bool IsAdverb(string word) => word.EndsWith("ly", StringComparison.Ordinal);
}
