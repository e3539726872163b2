using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Reads the part of the business that a phrase behind a figure names: "50% traffic growth with our video customers", "9%
/// growth on the messaging side", "taxes of $3 million related to the pier sale", "$5 billion of it was outside Peru".
/// </summary>
internal static class PhrasesBehind
{
    private const int Longest = 5;

    private const int Reach = 5;

    private const int ReachOfCash = 14;

    private const int ReachOfUnit = 10;

    private static readonly HashSet<string> Growths = WordSet.Exact(
        "growth increase decrease decline drop of revenue sales year over on"
    );

    private static readonly HashSet<string> Prepositions = WordSet.Exact("with among from for of in at within");

    private static readonly HashSet<string> Owners = WordSet.Exact("our these those");

    private static readonly HashSet<string> Articles = WordSet.Exact("our the a an its this that");

    private static readonly HashSet<string> Related = WordSet.Exact("related associated attributable");

    private static readonly HashSet<string> Deals = WordSet.Exact(
        "transaction transactions acquisition divestiture sale venture jv merger settlement spin-off ipo"
    );

    private static readonly HashSet<string> Within = WordSet.Exact("in within across");

    private static readonly HashSet<string> Units = WordSet.Exact(
        "business businesses segment segments division divisions portfolio unit franchise bank stores hotels cabin channel mine plant"
    );

    private static readonly HashSet<string> Causes = WordSet.Exact(
        "due driven by because on offset reflecting thanks following despite led as while and but given"
    );

    private static readonly HashSet<string> Outside = WordSet.Exact("outside");

    // Words that end a name, and that none begins with.
    private static readonly HashSet<string> Ends = WordSet.Exact(
        "with among from for of in at within on to and or so because while over since across around last first second third fourth next fiscal"
    );

    public static string? Of(Statement said, Figure figure, Link link)
    {
        var tokens = said.Tokens;
        return link.Concept.StartsWith("CashAndInvestments", StringComparison.Ordinal)
            ? Abroad(tokens, figure.Last + 1)
            : Next(said, figure, link)
                ?? InUnit(said, figure.Last + 1, figure.Last + ReachOfUnit)
                ?? (
                    link.Mention is { } mention && mention.Last < figure.First
                        ? InUnit(said, mention.Last + 1, figure.First)
                        : null
                );
    }

    private static string? Next(Statement said, Figure figure, Link link)
    {
        var tokens = said.Tokens;

        var next = tokens.Past(
            (
                link.Mention is { } mention && mention.First > figure.Last && mention.First <= figure.Last + 3
                    ? mention.Last
                    : figure.Last
            ) + 1,
            Growths
        );
        next = next > 0 && tokens.Word(next - 1) is "of" or "on" ? next - 1 : next;
        return next >= tokens.Length || tokens[next].AfterComma ? null
            // "30% of our revenue in Europe".
            : link.Concept.EndsWith("Share", StringComparison.Ordinal) && tokens.Are(next, "of", "our")
                ? PlaceNames.Behind(tokens, next + 3, out _) is { } place && tokens.Word(next + 3) == "in" ? place
                    : null
            : Related.Has(tokens[next]) && tokens.Word(next + 1) is "to" or "with" ? Deal(said, next + 2)
            : tokens.Are(next, "on", "the") ? Side(said, next + 2)
            : Prepositions.Has(tokens[next]) && Owners.Has(tokens.Word(next + 1)) ? Name(said, next + 1)
            : null;
    }

    // "was held outside the U.S."
    private static string? Abroad(Token[] tokens, int start)
    {
        var outside = tokens.First(start, start + ReachOfCash, Outside);
        outside += outside > 0 && tokens.Word(outside + 1) == "of" ? 1 : 0;
        return outside > 0 && PlaceNames.Behind(tokens, outside, out _) is { } place ? $"Outside {place}" : null;
    }

    private static string? Side(Statement said, int start)
    {
        var side = start;
        while (side < said.Tokens.Length && side - start < Reach && !said.Tokens[side].Is("side"))
        {
            side++;
        }

        return said.Tokens.Word(side) == "side" && EndOf(said.Tokens, start) >= side
            ? said.Subjects.NameOf(said.Tokens.Text(start, side))
            : null;
    }

    // "$8 billion from the sale of positions in our legacy portfolio".
    private static string? InUnit(Statement said, int start, int limit)
    {
        var tokens = said.Tokens;
        for (var i = start; i + 2 < tokens.Length && i < limit && !tokens[i].AfterComma; i++)
        {
            if (Causes.Has(tokens[i]) || tokens[i].IsNumber)
            {
                return null;
            }

            if (Within.Has(tokens[i]) && tokens[i + 1].Lower is "our" or "the")
            {
                var end = EndOfUnit(tokens, i + 2);
                return end > i + 3 && Units.Has(tokens[end - 1]) && !OddScopes.IsVague(tokens[i + 2].Text)
                    ? said.Subjects.NameOf(ScopeWords.Name(tokens, i + 2, end))
                    : null;
            }
        }

        return null;
    }

    // "Food and Drink portfolio": "and" joins names.
    private static int EndOfUnit(Token[] tokens, int start) =>
        tokens.EndOfRun(
            start,
            Longest,
            static (all, i) =>
                IsWord(all, i)
                || all[i].Is("and") && all[i - 1].IsCapitalised && i + 1 < all.Length && all[i + 1].IsCapitalised
        );

    /// <summary>"$5 million related to the pier sale": the deal; null for none.</summary>
    public static string? Deal(Statement said, Figure figure) =>
        Related.Has(said.Tokens.Word(figure.Last + 1))
        && !said.Tokens[figure.Last + 1].AfterComma
        && said.Tokens.Word(figure.Last + 2) is "to" or "with"
            ? Deal(said, figure.Last + 3)
            : null;

    /// <summary>"9% growth in full price sales": what grows, by its words; null for none.</summary>
    public static string? In(Statement said, Figure figure)
    {
        var preposition = said.Tokens.Past(figure.Last + 1, Growths);
        var end = EndOf(said.Tokens, preposition + 1);
        return
            said.Tokens.Word(preposition) == "in"
            && !said.Tokens[preposition].AfterComma
            && end > preposition + 2
            && !OddScopes.IsVague(said.Tokens[preposition + 1].Text)
            ? said.Subjects.NameOf(said.Tokens.Text(preposition + 1, end))
            : null;
    }

    private static string? Deal(Statement said, int start)
    {
        start = said.Tokens.Past(start, Articles);
        var end = EndOf(said.Tokens, start);
        return end > start && Deals.Has(said.Tokens[end - 1]) && end - start > 1
            ? said.Subjects.NameOf(LongerNames.Of(said.Tokens, start, end))
            : null;
    }

    private static string? Name(Statement said, int start)
    {
        start = said.Tokens.Past(start, Owners);
        var end = EndOf(said.Tokens, start);
        return
            end - start > 1
            && !OddScopes.IsVague(said.Tokens[start].Text)
            && !ScopeWords.Plain.Has(said.Tokens[start])
            && !PeriodCues.StartsAt(said.Tokens, start)
            && ConceptTable.Phrases.At(said.Tokens, start) is null
            ? said.Subjects.NameOf(ScopeWords.Name(said.Tokens, start, end))
            : null;
    }

    private static int EndOf(Token[] tokens, int start) => tokens.EndOfRun(start, Longest, IsWord);

    private static bool IsWord(Token[] tokens, int i) =>
        char.IsLetter(tokens[i].Text[0])
        && !Ends.Has(tokens[i])
        && !PeriodCues.StartsAt(tokens, i)
        && !(
            ScopeWords.IsVerb(tokens[i].Lower)
            && !tokens[i].IsCapitalised
            && !tokens[i].Lower.EndsWith("ed", StringComparison.Ordinal)
        );
}
