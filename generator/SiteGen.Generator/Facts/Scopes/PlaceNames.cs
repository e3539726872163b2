using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads the places that stand in a sentence: "in the US", "across emerging markets".</summary>
internal static class PlaceNames
{
    private static readonly HashSet<string> Kinds = WordSet.Exact("emerging developed developing mature");

    private static readonly HashSet<string> Markets = WordSet.Exact("markets countries economies");

    /// <summary>The place behind a preposition, and where its name ends; null for none.</summary>
    public static string? Behind(Token[] tokens, int preposition, out int end)
    {
        var start = tokens.Past(preposition + 1, SmallWords.Articles);
        end = start;
        if (Kinds.Has(tokens.Word(start)) && Markets.Has(tokens.Word(start + 1)))
        {
            end = start + 2;
            return tokens.Text(start, end);
        }

        while (
            end < tokens.Length
            && !(end > start && tokens[end].AfterComma)
            && Places.Is(tokens[end].Text)
            && (tokens[end].IsCapitalised || end > start)
        )
        {
            end++;
        }

        return end > start && !(end == start + 1 && tokens[start].Lower is "of" or "and")
            ? tokens.Text(start, end)
            : null;
    }

    /// <summary>A part of the business in a place.</summary>
    public static string Join(string? scope, string place)
    {
        var whole = scope is null or FactDraft.Total ? "" : scope;
        var inside = whole.IndexOf(" in ", StringComparison.Ordinal);
        whole = inside > 0 ? whole.Substring(0, inside) : whole;
        return whole.Length == 0 || Places.Is(whole) ? place
            : whole.IndexOf(place, StringComparison.OrdinalIgnoreCase) >= 0 ? whole
            : whole == FactDraft.Unnamed ? whole
            : $"{whole} in {place}";
    }
}
