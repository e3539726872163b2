using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells whose customers are satisfied: "U.S. satisfaction was 96% across Harbor models", of Harbor in the U.S.</summary>
internal static class Rated
{
    private const int Longest = 4;

    private static readonly HashSet<string> Leads = WordSet.Exact("across for with among");

    private static readonly HashSet<string> Articles = WordSet.Exact("our the all");

    public static Link Of(Link link, Statement said, Figure figure) =>
        link.Concept == "CustomerSatisfaction"
        && (link.Scope is null || Places.Is(link.Scope))
        && Behind(said.Tokens, figure.Last + 1) is { } product
            ? link with
            {
                Scope = link.Scope is { } place ? $"{product} in {place}" : product,
            }
            : link;

    private static string? Behind(Token[] tokens, int lead)
    {
        var start = tokens.Past(lead + 1, Articles);
        var end = start;
        while (
            Leads.Has(tokens.Word(lead))
            && end < tokens.Length
            && end - start < Longest
            && tokens[end].IsCapitalised
            && !tokens[end].IsNumber
            && !(end > start && tokens[end].AfterComma)
            && !PeriodCues.StartsAt(tokens, end)
        )
        {
            end++;
        }

        return end == start || Places.Is(tokens.Text(start, end)) ? null : tokens.Text(start, end);
    }
}
