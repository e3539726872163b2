using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells growth that is of some places or parts only: "grew 12% in many markets", "12% growth across Tools and Parts".</summary>
internal static class Several
{
    private const int Reach = 3;

    private const int Longest = 12;

    private static readonly HashSet<string> Some = WordSet.Exact(
        "many some several most certain various numerous developed emerging developing selected key"
    );

    private static readonly HashSet<string> Nouns = WordSet.Exact("growth increase increases decline declines growing");

    private static readonly HashSet<string> All = WordSet.Exact("the our all every each both board its");

    private static readonly HashSet<string> Every = WordSet.Exact("all every each");

    private static readonly HashSet<string> Regions = WordSet.Exact(
        "region regions market markets segment segments geography geographies"
    );

    /// <summary>The parts that growth is of; null where it is of no several ones.</summary>
    public static string? Of(Token[] tokens, Figure figure, Link link, FactDraft? previous) =>
        !link.IsGrowth ? null
        : previous?.Concept == link.Concept && AreAll(tokens, figure) ? InAll(tokens, figure, previous.Scope)
        : Follow(tokens, figure) ? Name(tokens, figure, link.Scope)
        : null;

    // "growth in every region", of what an earlier figure was of: that in every region.
    private static string InAll(Token[] tokens, Figure figure, string scope) =>
        ManyParts.Behind(tokens, tokens.Past(figure.Last + 1, Nouns)) is { } all ? ManyParts.Join(scope, all) : scope;

    private static bool AreAll(Token[] tokens, Figure figure)
    {
        var i = tokens.Past(figure.Last + 1, Nouns);
        return tokens.Word(i) is "in" or "across"
            && tokens.Any(i + 1, i + 3, Every)
            && tokens.Any(i + 2, i + 6, Regions);
    }

    // "growth across Pumps, Valves and Harbor": the names, as one; "growth in many emerging markets": what grows in them; an
    // unnamed part where neither stands there.
    private static string Name(Token[] tokens, Figure figure, string? scope)
    {
        var start = tokens.Past(figure.Last + 1, Nouns) + 1;
        if (ManyParts.Behind(tokens, start - 1) is { } many)
        {
            return ManyParts.Join(scope, many);
        }

        var end = start;
        while (end < tokens.Length && end - start < Longest && (tokens[end].IsCapitalised || tokens[end].Is("and")))
        {
            end++;
        }

        var and = Array.FindIndex(tokens, start, end - start, static token => token.Is("and"));
        return
            and > start
            && and < end - 1
            && (end == tokens.Length || tokens[end].AfterComma)
            && !tokens[start].AfterComma
            && !Some.Has(tokens[start])
            ? tokens.Text(start, end)
            : FactDraft.Unnamed;
    }

    private static bool Follow(Token[] tokens, Figure figure)
    {
        var i = tokens.Past(figure.Last + 1, Nouns);
        if (i >= tokens.Length || tokens[i].AfterComma)
        {
            return false;
        }

        return tokens[i].Lower is "in" or "across" && tokens.Any(i + 1, i + 1 + Reach, Some)
            || i > figure.Last + 1
                && tokens[i].Is("across")
                && !All.Has(tokens.Word(i + 1))
                && !PeriodCues.StartsAt(tokens, i + 1);
    }
}
