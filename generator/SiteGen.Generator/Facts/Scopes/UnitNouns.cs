using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Finds what a sentence calls a business, a segment or a unit.</summary>
internal sealed class UnitNouns
{
    private static readonly HashSet<string> Nouns = WordSet.Exact(
        "business segment unit division franchise businesses operations category"
    );

    private static readonly HashSet<string> Causes = WordSet.Exact("by including despite like");

    private const int LongestRank = 6;

    private readonly Token[] tokens;
    private readonly int[] places;

    public UnitNouns(Token[] tokens)
    {
        this.tokens = tokens;
        var found = new List<int>();
        for (var i = 1; i < tokens.Length; i++)
        {
            // "franchise value" is no part.
            if (tokens[i].Begins(WordKinds.Part) && Nouns.Has(tokens[i]) && tokens.Word(i + 1) != "value")
            {
                found.Add(i);
            }
        }

        places = [.. found];
    }

    /// <summary>Whether a word is such a noun.</summary>
    public static bool IsOne(string word) => Nouns.Has(word);

    /// <summary>"Our communications business had …": the last one named before a token; null for none.</summary>
    public string? Named(int before)
    {
        for (var k = places.Length - 1; k >= 0; k--)
        {
            var i = places[k];
            if (i < before && IsRanked(i) && Appositions.End(tokens, i + 1) is > 0 and var end)
            {
                return ScopeWords.Name(tokens, i + 1, end);
            }

            if (i < before && IsRanked(i) && NameBefore(i) is { } name)
            {
                return name;
            }

            if (
                i < before
                && !tokens[i].AfterComma
                && !ScopeWords.Sizes.Has(tokens[i - 1])
                && ScopeBefore.Of(tokens, tokens[i - 1].Is("business") ? i - 1 : i) is { } scope
                && !IsCause(i)
            )
            {
                // "our other products category": a part of its own.
                return tokens[i].Is("category") && tokens.Word(i - 2) == "other"
                    ? "Other " + scope.ToLowerInvariant()
                    : scope;
            }
        }

        return null;
    }

    // "Pumps, our largest segment, which is".
    private string? NameBefore(int noun)
    {
        var own = noun - 1;
        while (
            own > 0
            && noun - own < LongestRank
            && !tokens[own + 1].AfterComma
            && tokens[own].Lower is not ("our" or "the")
        )
        {
            own--;
        }

        // "Pumps, which is our most profitable segment".
        own -= tokens.Are(own - 2, "which", "is") || tokens.Are(own - 2, "which", "was") ? 2 : 0;
        var start = own;
        while (
            start > 0
            && tokens[own].AfterComma
            && tokens[start - 1].IsCapitalised
            && !(start < own && tokens[start].AfterComma)
        )
        {
            start--;
        }

        return
            start < own
            && tokens[own].Lower is "our" or "the" or "which"
            && !Actors.NotNames.Has(tokens[start])
            && !PeriodCues.StartsAt(tokens, start)
            ? tokens.Text(start, own)
            : null;
    }

    // "our fastest growing business".
    private bool IsRanked(int noun) =>
        tokens.Word(noun - 2) is "most" or "least"
        || noun > 0 && OddScopes.IsVague(tokens[noun - 1].Text)
        || noun > 1 && OddScopes.IsVague(tokens[noun - 2].Text) && !tokens[noun - 1].AfterComma;

    // "the challenges that were met by our Media division": not what the sentence is about.
    private bool IsCause(int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 6; i--)
        {
            if (tokens[i].Lower is "our" or "the")
            {
                return Causes.Has(tokens.Word(i - 1));
            }

            if (Causes.Has(tokens[i]) || tokens[i].Is("of") && tokens.Word(i - 1) != "point")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"this segment", "that business unit".</summary>
    public bool PointsBack(int before)
    {
        foreach (var i in places)
        {
            var first = tokens[i - 1].Is("business") ? i - 2 : i - 1;
            if (i < before && (IsPointer(tokens[i - 1].Lower) || IsPointer(tokens.Word(first))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPointer(string word) => word is "this" or "that";
}
