namespace SiteGen.Generator.Facts;

/// <summary>Reads "the 2% decline in Asia was better than the first quarter's 3% decline": the same of that period.</summary>
internal static class PeriodsOwn
{
    /// <summary>The link; null where the figure is not the same growth of another period.</summary>
    public static Link? Of(Statement said, Figure figure, FactDraft? previous)
    {
        var owner = said.Tokens.Word(figure.First - 1);
        return
            previous is { IsGrowth: true, IsNamed: true, Figure.Unit: Unit.Percent }
            && figure.Unit == Unit.Percent
            && owner is "quarter's" or "year's" or "quarter\u2019s" or "year\u2019s"
            && GrowthCues.After(said.Tokens, figure.Last, out var noun) is var direction and not 0
            && noun == figure.Last + 1
            ? Link.Again(previous) with
            {
                Direction = direction,
            }
            : null;
    }

    /// <summary>"The 2% decline in Asia was": at the start of a sentence, of what was told of the whole.</summary>
    public static Link? OfPlace(Statement said, Figure figure, int noun, int direction) =>
        said.Figures[0] == figure
        && said.Mentions.Count == 0
        && figure.First == 1
        && noun == figure.Last + 1
        && said.Tokens[0].Is("the")
        && said.Subjects.Near.Behind(noun) is { } place
        && Places.Is(place)
        && said.Context.LastNamed is { } last
        && ConceptName.Root(last.Concept)
            is "Revenue"
                or "Headwind"
                or "Tailwind"
                or "EarningsPerShare"
                or "OperatingMargin"
                or "IncomeFromOperations"
                or "GrossMargin"
                or "TaxRate"
            ? Link.Of("RevenueGrowth", Measure.Money, place, direction)
            : null;
}
