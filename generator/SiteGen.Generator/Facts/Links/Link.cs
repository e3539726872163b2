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
    /// <summary>A figure that no concept is found for.</summary>
    public static Link Nothing { get; } = Of(FactDraft.Other, Measure.Other);

    /// <summary>A figure that is known to be of something else, or of someone else.</summary>
    public static Link Foreign { get; } = Nothing with { IsForeign = true };

    public bool IsForeign { get; private init; }

    /// <summary>Whether nobody says what grew, so that revenue is supposed.</summary>
    public bool IsSupposed => Mention is null && Concept == "RevenueGrowth";

    public bool IsGrowth => ConceptName.IsGrowth(Concept);

    public bool IsChange => ConceptName.IsChange(Concept);

    public static Link Of(string concept, Measure measure, string? scope = null, int direction = 1) =>
        new(concept, measure, scope, "", direction, null);

    public static Link To(Mention mention) =>
        new(
            mention.Concept.Name,
            mention.Concept.Measure,
            mention.Scope,
            mention.Basis,
            mention.Concept.IsLoss ? -1 : 1,
            mention
        );

    /// <summary>Growth of what is named.</summary>
    public static Link Growth(Mention mention, int direction) =>
        mention.Concept.Measure == Measure.Other
            ? Nothing
            : To(mention) with
            {
                Concept = mention.Concept.Name + "Growth",
                Direction = direction,
            };

    /// <summary>A change of the rate that is named.</summary>
    public static Link Change(Mention mention, int direction) =>
        To(mention) with
        {
            Concept = mention.Concept.Name + "Change",
            Direction = direction,
        };

    /// <summary>What an earlier fact was of.</summary>
    public static Link Again(FactDraft fact) =>
        new(fact.Concept, fact.Measure, fact.Scope, fact.Basis, fact.Direction, null);
}
