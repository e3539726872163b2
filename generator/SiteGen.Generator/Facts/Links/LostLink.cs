namespace SiteGen.Generator.Facts;

/// <summary>Links "lost about $16 million in our communications business".</summary>
internal static class LostLink
{
    /// <summary>"We lost $5 million of sales to the strike".</summary>
    public static Link? OfSales(Statement said, Figure figure) =>
        said.Tokens.Word(said.Tokens.Back(figure.First - 1, SmallWords.About)) == "lost"
        && said.Tokens.Word(figure.Last + 1) is "of" or "in"
        && SmallWords.Sales.Has(said.Tokens.Word(figure.Last + 2))
            ? Link.Of("Headwind", Measure.Money)
            : null;

    public static Link? Of(Statement said, Figure figure)
    {
        var verb = figure.First - 1;
        while (verb >= 0 && verb >= figure.First - 2 && SmallWords.About.Has(said.Tokens[verb]))
        {
            verb--;
        }

        return said.Tokens.Word(verb) == "lost" && ScopeBehind(said, figure) is { } scope
            ? Link.Of("IncomeFromOperations", Measure.Money, scope, -1)
            : null;
    }

    private static string? ScopeBehind(Statement said, Figure figure)
    {
        for (var i = figure.Last + 1; i < said.Tokens.Length - 1; i++)
        {
            if (said.Tokens[i].Lower is "on" or "in" && said.Subjects.Near.At(i + 1) is { } name)
            {
                return name;
            }
        }

        return null;
    }
}
