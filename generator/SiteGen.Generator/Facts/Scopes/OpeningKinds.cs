using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells what a sentence opens with that is a shop, an event, or the rest of something.</summary>
internal static class OpeningKinds
{
    private const int LongestOffer = 7;

    private static readonly HashSet<string> OfAll = WordSet.Exact("all of our the");

    private static readonly HashSet<string> Offered = WordSet.Exact(
        "offerings products services solutions platforms brands apps"
    );

    private static readonly HashSet<string> Generic = WordSet.Exact(
        "product major key core other existing new different various"
    );

    private static readonly HashSet<string> Events = WordSet.Exact(
        "day days conference summit event show forum symposium meeting expo week ces call ipo launch close"
    );

    private static readonly HashSet<string> Rests = WordSet.Exact("balance rest remainder majority most");

    /// <summary>"At Harbor Market, comparable sales grew"; not "At Investor Day, we said".</summary>
    public static bool IsShop(Token[] tokens, int start, int end) =>
        tokens[end].AfterComma
        && !tokens.Any(start, end, Events)
        && (
            tokens[end].Lower is "they" or "it"
            || Enumerable.Range(end, 3).Any(i => i < tokens.Length && ConceptTable.Phrases.At(tokens, i) is not null)
        );

    /// <summary>"For the rest of the business, we expect": its name, an unnamed part where that is not said; null for no rest.</summary>
    public static string? Rest(Token[] tokens, int rest)
    {
        if (!Rests.Has(tokens.Word(rest)) || tokens.Word(rest + 1) != "of")
        {
            return null;
        }

        var whole = tokens.Past(rest + 2, SmallWords.Articles);
        return
            whole + 1 < tokens.Length
            && tokens[whole + 1].AfterComma
            && tokens[rest].Lower is not ("majority" or "most")
            && tokens[whole].Lower is "company" or "business" or "portfolio" or "group" or "businesses" or "segments"
            ? "Rest of the " + tokens[whole].Lower
            : FactDraft.Unnamed;
    }

    /// <summary>"Across all our services offerings, paid subscriptions reached": what they are; null for none.</summary>
    public static string? AcrossAll(Token[] tokens)
    {
        var start = tokens.Past(1, OfAll);
        var end = Array.FindIndex(tokens, token => token.AfterComma);
        return
            tokens[0].Is("across")
            && end > start + 1
            && end - start < LongestOffer
            && start > 1
            && Offered.Has(tokens[end - 1])
            && !Generic.Has(tokens[start])
            ? char.ToUpperInvariant(tokens[start].Text[0]) + tokens.Text(start, end).Substring(1)
            : null;
    }
}
