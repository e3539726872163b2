namespace SiteGen.Generator.Facts;

/// <summary>Names an amount that is an end of a range which the call guides: "we are guiding to $62 billion", of "$60 billion to $62 billion".</summary>
internal static class GuidedEnds
{
    /// <summary>The guided amounts by each of their ends.</summary>
    public static ILookup<(decimal, string), FactDraft> In(IReadOnlyList<FactReading> facts) =>
        facts
            .Where(static fact => fact.Draft is { IsNamed: true, Status: FactDraft.Guidance } && !fact.IsAnalysts)
            .Select(static fact => fact.Draft)
            .Where(static draft => Unit.IsMoney(draft.Stated.Unit) && draft.Stated is { Low: not null, High: not null })
            .SelectMany(static draft =>
                new[] { draft.Stated.Low!.Value, draft.Stated.High!.Value }.Select(end => (end, draft))
            )
            .ToLookup(static pair => (pair.end, pair.draft.Stated.Unit), static pair => pair.draft);

    /// <summary>The range that is meant; null where none, or several can be.</summary>
    public static FactDraft? Of(FactDraft draft, ILookup<(decimal, string), FactDraft> ends)
    {
        if (draft is not { Status: FactDraft.Guidance, Stated: { Value: { } value, Unit: { } unit } })
        {
            return null;
        }

        var meant = ends[(value, unit)].GroupBy(static one => (one.Concept, one.Scope, one.Period)).Take(2).ToArray();
        return meant.Length == 1 ? meant[0].First() : null;
    }
}
