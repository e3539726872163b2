using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links a share of what a part of the business sells: "subscriptions were 65% of software revenue".</summary>
internal static class PartShares
{
    private const int LongestName = 4;

    private static readonly HashSet<string> Articles = WordSet.Exact("our the total overall all");

    private static readonly HashSet<string> Pointers = WordSet.Exact(
        "that this its their these those new incremental second first annual such each any q1 q2 q3 q4 fy"
    );

    /// <summary>The link; null where the figure is no such share, or nobody is named whose share it is.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var (tokens, of) = (said.Tokens, figure.Last + 1);
        if (tokens.Word(of) != "of")
        {
            return null;
        }

        var start = tokens.Past(of + 1, Articles);
        var end = start;
        while (end < tokens.Length && end - start < LongestName && IsName(tokens, end))
        {
            end++;
        }

        return
            end > start
            && end < tokens.Length
            // "7% of Harbor's revenue".
            && tokens[end - 1].Text.IndexOfAny(['\'', '\u2019']) < 0
            && tokens[end].Lower is "revenue" or "revenues" or "sales"
            && tokens.Word(end + 1) != "growth"
            && !PeriodCues.StartsAt(tokens, start)
            && Sharer(said, figure) is { } sharer
            && said.Subjects.NameOf(tokens.Text(start, end)) is { } whole
            ? Link.Of("RevenueShare", Measure.Rate, $"{sharer} in {whole}")
            : null;
    }

    private static string? Sharer(Statement said, Figure figure) =>
        said.Nearest(figure, static mention => mention.Concept.Measure is Measure.Money or Measure.Rate) is { } nearest
            ? nearest.Concept.Name is "DeferredRevenue" or "Backlog" or "RemainingPerformanceObligations"
                ? said.Tokens.Text(nearest.First, nearest.Last + 1)
                : null
            // "In Asia, new users were 70% of pen sales": of neither alone.
            : said.Subjects.Opening is null
            && (RevenueShares.Sharer(said, figure) ?? said.Subjects.Sharer(figure.First)) is { } sharer
            && !OddScopes.IsVague(sharer)
                ? sharer
                : null;

    private static bool IsName(Token[] tokens, int i) =>
        !tokens[i].AfterComma
        && !tokens[i].IsNumber
        && char.IsLetter(tokens[i].Text[0])
        && tokens[i].Lower is not ("revenue" or "revenues" or "sales" or "and" or "of" or "in")
        && !Pointers.Has(tokens[i])
        && !ScopeWords.IsVerb(tokens[i].Lower);
}
