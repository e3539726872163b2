using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads who grows beside another: "with Spain growing 8% and Italy growing 4%", "our other segment declined".</summary>
internal static class NextGrowers
{
    private static readonly HashSet<string> Growing = WordSet.Exact(
        "growing rising declining falling increasing decreasing"
    );

    private static readonly HashSet<string> Doing = WordSet.Exact(
        "performance demand strength momentum growth results"
    );

    private static readonly HashSet<string> Copulas = WordSet.Exact("was is were");

    /// <summary>The name before a verb; null where another rule tells who grows.</summary>
    public static string? Before(Token[] tokens, List<Figure> figures, int verb)
    {
        var end = tokens.Back(verb - 1, Copulas) + 1;
        if (tokens.Are(end - 2, "other", "segment") && SmallWords.Articles.Has(tokens.Word(end - 3)))
        {
            return "Other";
        }

        var start = verb;
        while (start > 0 && tokens[start - 1].IsCapitalised && !tokens[start].AfterComma && !tokens[start - 1].IsNumber)
        {
            start--;
        }

        return
            start < verb
            && tokens[verb].Lower.EndsWith("ing", StringComparison.Ordinal)
            && (
                tokens.Word(start - 1) == "and" && figures.Exists(figure => figure.Last == start - 2)
                // "with good demand in Spain growing 8%".
                || tokens.Word(start - 1) == "in" && Growing.Has(tokens[verb]) && Doing.Has(tokens.Word(start - 2))
            )
            ? tokens.Text(start, verb)
            : null;
    }
}
