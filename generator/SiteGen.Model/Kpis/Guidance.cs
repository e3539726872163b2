namespace SiteGen;

/// <summary>What a call guides for one figure.</summary>
/// <param name="Given">The guidance as it is given.</param>
/// <param name="Replaced">The guidance that it replaces, where the same call states that too; else null.</param>
public sealed record Guidance(Fact Given, Fact? Replaced)
{
    internal static Guidance[] ReadAll(EarningsCall call)
    {
        var replaced = call.Facts.Where(fact => fact.Status == FactStatus.PriorGuidance).ToArray();
        return
        [
            .. call
                .Facts.Where(fact =>
                    fact is { Status: FactStatus.Guidance or FactStatus.Target, AssertedBy: not PersonType.Analyst }
                )
                .Select(given => new Guidance(given, Nearest(given, replaced.Where(prior => IsAlike(given, prior))))),
        ];
    }

    private static Fact? Nearest(Fact given, IEnumerable<Fact> priors) =>
        priors.MinBy(prior => (Math.Abs(prior.Span.Line - given.Span.Line), Math.Abs(prior.Index - given.Index)));

    private static bool IsAlike(Fact given, Fact prior) =>
        given.Concept == prior.Concept
        && given.Basis == prior.Basis
        && given.Comparison == prior.Comparison
        && given.Period == prior.Period
        && given.Unit == prior.Unit
        && given.Part == prior.Part;
}
