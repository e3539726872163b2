using SiteGen.Generator.Calls;
using SiteGen.Generator.Findings;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.People;

/// <summary>A line of people.txt: two names that are one person, the first the one to show.</summary>
internal sealed record SamePerson(string Name, string Alias, Place Place);

/// <summary>A line of calls.txt: what a transcript does not say, or says wrongly.</summary>
internal sealed record CallDecision(
    string File,
    string? Issuer,
    FiscalQuarter? Period,
    string? Ticker,
    DateParts? Date,
    Place Place
);

/// <summary>What people decided beside the transcripts.</summary>
internal sealed record Decisions(
    EquatableArray<SamePerson> People,
    EquatableArray<CallDecision> Calls,
    EquatableArray<Finding> Findings
)
{
    public static Decisions Join(IEnumerable<Decisions> parts) =>
        parts.Aggregate(
            None,
            static (all, part) =>
                new(Both(all.People, part.People), Both(all.Calls, part.Calls), Both(all.Findings, part.Findings))
        );

    private static EquatableArray<T> Both<T>(EquatableArray<T> a, EquatableArray<T> b)
        where T : IEquatable<T> => a.Concat(b).ToEquatableArray();

    public static Decisions None { get; } =
        new(EquatableArray<SamePerson>.Empty, EquatableArray<CallDecision>.Empty, EquatableArray<Finding>.Empty);
}
