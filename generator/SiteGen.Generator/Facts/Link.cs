namespace SiteGen.Generator.Facts;

/// <summary>What a figure is linked to: the concept, as which of its forms, and the words that say so.</summary>
internal sealed record Link(
    string Concept,
    Measure Measure,
    string? Scope,
    string Basis,
    int Direction,
    Mention? Mention
)
{
    public static Link Nothing { get; } = new(FactDraft.Other, Measure.Other, null, "", 1, null);

    public static Link To(Mention mention) =>
        new(
            mention.Concept.Name,
            mention.Concept.Measure,
            mention.Scope,
            mention.Basis,
            mention.Concept.IsLoss ? -1 : 1,
            mention
        );

    public static Link Growth(Mention mention, int direction) =>
        To(mention) with
        {
            Concept = mention.Concept.Name + "Growth",
            Direction = direction,
        };
}
