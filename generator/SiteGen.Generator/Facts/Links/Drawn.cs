using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads from what was borrowed: "borrowings of $200 million on our revolving line of credit".</summary>
internal static class Drawn
{
    private const int Longest = 7;

    private static readonly HashSet<string> Leads = WordSet.Exact("on under against");

    private static readonly HashSet<string> Lines = WordSet.Exact("credit facility revolver loan");

    /// <summary>The name of the loan; null where the amount is of no such one.</summary>
    public static string? From(Statement said, Link link, Figure figure)
    {
        var (tokens, start) = (said.Tokens, said.Tokens.Past(figure.Last + 2, SmallWords.ArticlesOrIts));
        var line = tokens.First(start, start + Longest, Lines);
        line += tokens.Word(line + 1) == "facility" && line > 0 ? 1 : 0;
        return
            link is { Concept: "Borrowings", IsGrowth: false, IsChange: false }
            && Leads.Has(tokens.Word(figure.Last + 1))
            && line >= start
            && !tokens.HasComma(figure.Last + 1, line + 1)
            && !Enumerable.Range(start, line - start).Any(i => tokens[i].IsNumber)
            && (line > start || !tokens[line].Is("credit"))
            ? said.Subjects.NameOf(tokens.Text(start, line + 1))
            : null;
    }
}
