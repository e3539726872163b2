using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads the part of the business that a sentence opens with: "In Gaming, revenue fell", "a strong quarter for services with".</summary>
internal static class Openings
{
    private const int Longest = 6;

    // "emerging markets outside of Greater China".
    private const int LongestRegion = 8;

    private static readonly HashSet<string> Prepositions = WordSet.Exact("in for across within on at");

    // "In Pumps, ", "In terms of Pumps, ", "As for Pumps, ".
    private static readonly PhraseTable<bool> Leads = new(
        Prepositions
            .Concat([
                "in terms of",
                "as for",
                "with respect to",
                "with regard to",
                "as it relates to",
                "when it comes to",
                "looking at",
                "regarding",
            ])
            .Select(static phrase => (phrase, true))
    );

    // "In Asia we grew", "In Asia revenue grew".
    private static readonly HashSet<string> Subjects = WordSet.Exact(
        "we we've it they revenue revenues sales growth orders bookings"
    );

    private static readonly HashSet<string> OfArticles = WordSet.Exact("of our the");

    private static readonly HashSet<string> Adverbs = WordSet.Exact("finally lastly and additionally specifically");

    private static readonly HashSet<string> NoParts = WordSet.Exact(
        """
        january february march april may june july august september october november december total summary
        fx addition fact general closing particular company all both
        """
    );

    /// <summary>Whether a sentence that opens with a part by a preposition may begin with a word in lower case.</summary>
    public static bool MayBegin(string word) => Leads.Begins(word) || word == "outside" || Adverbs.Contains(word);

    /// <summary>Whether a word that stands where names do is none: a month, "total".</summary>
    public static bool IsNone(Token token) => NoParts.Has(token);

    /// <summary>The name; null where the sentence does not open with one.</summary>
    public static string? Of(Token[] tokens) => Leading(tokens) ?? Praises.Of(tokens) ?? Launches.Of(tokens);

    /// <summary>The name where the sentence opens with "In", "For" and the like; null where it does not.</summary>
    public static string? OfPart(Token[] tokens) => Leading(tokens);

    /// <summary>"In Asia, … 5%, and in Europe, we saw": the part that a later clause opens with; null for none.</summary>
    public static string? Later(Token[] tokens, List<Figure> figures, int before)
    {
        for (var i = before - 2; i > 1; i--)
        {
            // "in the U.S., … 7%; in Europe, they": without "and" only where a name stands there.
            if (
                (tokens[i - 1].Is("and") || tokens[i].AfterComma && Leading(tokens, i) is not null)
                && Prepositions.Has(tokens[i])
                && (!tokens[i].Is("at") || Leading(tokens, i) is not null)
                && figures.Count > 0
                && figures[0].Last < i
                && (tokens.HasComma(i + 1, before + 1) || Leading(tokens, i) is not null)
                && !PeriodCues.StartsAt(tokens, i + 1)
                && !PeriodCues.StartsAt(tokens, i + 2)
            )
            {
                return Leading(tokens, i) ?? FactDraft.Unnamed;
            }
        }

        return null;
    }

    private static string? Leading(Token[] tokens) =>
        Leading(tokens, SaidFirst.End(tokens) ?? (tokens.Length > 1 && Adverbs.Has(tokens[0]) ? 1 : 0));

    // "In our Gaming segment, …": capitalised words up to a comma.
    private static string? Leading(Token[] tokens, int preposition)
    {
        if (tokens.Length > 4 && tokens[preposition].Is("outside"))
        {
            return Outside(tokens, preposition);
        }

        if (tokens.Length < 4 || Leads.At(tokens, preposition) is not { } lead)
        {
            return null;
        }

        var start = tokens.Past(lead.Last + 1, SmallWords.Articles);
        // "For the balance of the company, ".
        if (OpeningKinds.Rest(tokens, start) is { } rest)
        {
            return rest;
        }

        var end = tokens.EndOfRun(start, Longest, IsName);

        var last = end < tokens.Length && !tokens[end].AfterComma && IsNoun(tokens[end]) ? end + 1 : end;
        return end > start
            && last < tokens.Length
            && (tokens[last].AfterComma || Subjects.Has(tokens[last]) && !tokens[preposition].Is("on"))
            && !NoParts.Has(tokens[start])
            && !PeriodCues.StartsAt(tokens, start)
            && (!tokens[preposition].Is("at") || OpeningKinds.IsShop(tokens, start, last))
            // "On CapEx, ".
            && ConceptTable.Phrases.At(tokens, start) is null
                ? (EndOfList(tokens, last) is > 0 and var list ? tokens.Text(start, list) : tokens.Text(start, end))
            : tokens[preposition].Is("in") ? Common(tokens, start)
            : null;
    }

    // "In Asia, Europe and Africa, we saw": where the list ends; 0 for none.
    private static int EndOfList(Token[] tokens, int second)
    {
        var end = second;
        while (end < tokens.Length && end - second < Longest && IsName(tokens, end))
        {
            end++;
        }

        var and = Array.FindIndex(tokens, second, static token => token.Is("and"));
        return
            tokens[second].AfterComma
            && and > second
            && and < end - 1
            && end < tokens.Length
            && (tokens[end].AfterComma && !tokens.HasComma(and + 1, end) || Subjects.Has(tokens[end]))
            ? end
            : 0;
    }

    // "In business insurance, …", "In oncology, …": a kind of business in lower case.
    private static string? Common(Token[] tokens, int start)
    {
        var end = start + 1;
        while (end < tokens.Length && end - start < LongestRegion && !tokens[end].AfterComma)
        {
            end++;
        }

        var name = end < tokens.Length && end - start < LongestRegion ? ScopeWords.Name(tokens, start, end) : "";
        return name.Length == 0 ? null : Regions.NameAt(tokens, start, name) ?? (PartNames.IsLine(name) ? name : null);
    }

    // "Outside the U.S., ".
    private static string? Outside(Token[] tokens, int outside)
    {
        var start = tokens.Past(outside + 1, OfArticles);
        var end = tokens.EndOfRun(start, Longest, IsName);

        return end > start && end < tokens.Length && tokens[end].AfterComma
            ? $"Outside {tokens.Text(start, end)}"
            : null;
    }

    private static bool IsName(Token[] tokens, int i) =>
        tokens[i].IsCapitalised && !tokens[i].IsNumber
        || PartNames.Opens(tokens[i].Text)
        // "the Gulf of Mexico".
        || tokens[i].Is("of")
            && i > 0
            && tokens[i - 1].IsCapitalised
            && i + 1 < tokens.Length
            && tokens[i + 1].IsCapitalised
        || (tokens[i].Is("&") || tokens[i].Is("and")) && i + 1 < tokens.Length && tokens[i + 1].IsCapitalised;

    private static bool IsNoun(Token token) =>
        ScopeWords.Units.Has(token)
        || token.Lower is "stores" or "geography" or "market" or "specifically" or "geographies" or "operations";
}
