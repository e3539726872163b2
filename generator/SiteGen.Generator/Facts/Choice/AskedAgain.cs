namespace SiteGen.Generator.Facts;

/// <summary>Names a figure that an answer takes from its question: "Are you still guiding for a capital ratio of 14%?" "The 14% stays as it is."</summary>
internal sealed class AskedAgain(IReadOnlyList<FactReading> facts)
{
    private readonly ILookup<int, FactDraft> asked = facts
        .Where(static fact => fact.IsAnalysts && fact.Draft.IsNamed)
        .ToLookup(static fact => fact.Turn, static fact => fact.Draft);

    /// <summary>What the question said of the figure; null where it did not say it, or of several things.</summary>
    public FactDraft? Of(FactDraft said, int question)
    {
        var figure = said.Stated;
        var meant = asked[question]
            .Where(draft =>
                (draft.Stated.Value, draft.Stated.Low, draft.Stated.High, draft.Stated.Unit)
                == (figure.Value, figure.Low, figure.High, figure.Unit)
            )
            .GroupBy(static draft => (draft.Concept, draft.Scope))
            .Take(2)
            .ToArray();
        // Whether it is promised the answer says anew.
        return meant.Length == 1
            ? meant[0].First() with
            {
                Period = said.IsPeriodSaid ? said.Period : meant[0].First().Period,
                Status = said.Status,
            }
            : null;
    }
}
