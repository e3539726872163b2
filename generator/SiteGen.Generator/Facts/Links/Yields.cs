namespace SiteGen.Generator.Facts;

/// <summary>Links "a yield of 3%": of a dividend where one was told, else of something that is not the company's.</summary>
internal static class Yields
{
    public static Link? Of(Statement said, Figure figure)
    {
        // "1.5% of growth": how much of it.
        if (said.Tokens.Are(figure.Last + 1, "of", "growth"))
        {
            return Link.Foreign;
        }

        var of = said.Tokens.Back(figure.First - 1, SmallWords.About);
        return said.Tokens.Word(of) != "of" || said.Tokens.Word(of - 1) != "yield" ? null
            : said.MentionAt(of - 1) is { Concept.Measure: Measure.Rate } named ? Link.To(named)
            : said.Context.Last?.Concept.StartsWith("Dividend", StringComparison.Ordinal) == true
                ? Link.Of("DividendYield", Measure.Rate, FactDraft.Total)
            : Link.Foreign;
    }
}
