using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links an amount to the part of the business that its own clause names.</summary>
internal static class AmountsOfParts
{
    private static readonly HashSet<string> Verbs = WordSet.Exact(
        """
        was were is at totaled reached contributed generated delivered posted recorded reported had saw earned made lost
        """
    );

    private static readonly HashSet<string> Sold = WordSet.Exact("was were totaled contributed generated");

    /// <summary>"Americas revenue was $5 million, and Asia was $2 million": the same of another part.</summary>
    public static Link Of(Statement said, Mention nearest, Figure figure)
    {
        var verb = said.Tokens.Back(figure.First - 1, SmallWords.About);
        return !Verbs.Has(said.Tokens.Word(verb)) || !said.Subjects.IsOther(verb, nearest) ? Link.To(nearest)
            // "…, while Studios lost $5 million".
            // "Operating cash flow was $9 million, and cash in the U.S. was $5 million": no other cash flow.
            : WholeConcepts.Has(nearest.Concept) ? Link.Nothing
            : said.Tokens[verb].Is("lost") && nearest.Concept.Name is "Revenue" or "Orders" or "Bookings" or "Billings"
                ? Link.Nothing
            : Link.To(nearest) with
            {
                Scope = said.Subjects.Grower(verb) ?? FactDraft.Unnamed,
                Direction = said.Tokens[verb].Is("lost") ? -1 : 1,
            };
    }

    /// <summary>"Europe was $2 million", after a sentence on the revenue of Asia.</summary>
    public static Link? Listed(Statement said, Figure figure)
    {
        var verb = said.Tokens.Back(figure.First - 1, SmallWords.About);
        return
            Sold.Has(said.Tokens.Word(verb))
            && said.Context.LastNamed is { Concept: "Revenue" or "RevenueGrowth", Status: FactDraft.Actual }
            && said.Subjects.Grower(verb) is { Length: > 0 } part and not (FactDraft.Unnamed or FactDraft.Total)
            ? Link.Of("Revenue", Measure.Money, part)
            : null;
    }

    /// <summary>"Infrastructure grew 6% to $5 million": what grew.</summary>
    public static Link? GrownTo(Statement said, Figure figure, FactDraft? previous)
    {
        var to = said.Tokens.Back(figure.First - 1, SmallWords.About);
        return
            previous is { IsGrowth: true, Measure: Measure.Money or Measure.Price, Figure.Unit: Unit.Percent }
            && said.Tokens.Word(to) == "to"
            && previous.Figure.Last == to - 1
            ? Link.Again(previous) with
            {
                Concept = ConceptName.Root(previous.Concept),
                Direction = 1,
            }
            : null;
    }
}
