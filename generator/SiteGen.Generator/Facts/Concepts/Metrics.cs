using SiteGen.Generator.Findings;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>A line of metrics.txt that names a concept of the company's own.</summary>
internal sealed record OwnConcept(string Name, string Measure, string Phrase);

/// <summary>A line of metrics.txt that names a part of the business under one of its names.</summary>
internal sealed record OwnScope(string Name, string Scope);

/// <summary>What metrics.txt adds to the words by which figures are read.</summary>
internal sealed record Metrics(
    EquatableArray<OwnConcept> Concepts,
    EquatableArray<OwnScope> Scopes,
    EquatableArray<Finding> Findings
)
{
    public static Metrics None { get; } =
        new(EquatableArray<OwnConcept>.Empty, EquatableArray<OwnScope>.Empty, EquatableArray<Finding>.Empty);

    public static Metrics Join(IEnumerable<Metrics> parts) =>
        parts.Aggregate(
            None,
            static (all, part) =>
                new(
                    all.Concepts.Concat(part.Concepts).ToEquatableArray(),
                    all.Scopes.Concat(part.Scopes).ToEquatableArray(),
                    all.Findings.Concat(part.Findings).ToEquatableArray()
                )
        );

    public Vocabulary For(string? issuer) =>
        new(
            Concepts.Select(concept =>
                (
                    string.Join(" ", Tokenizer.Split(concept.Phrase).Select(token => token.Lower)),
                    new Concept(concept.Name, ConceptTable.MeasureOf(concept.Measure))
                )
            ),
            Scopes.Select(scope => (scope.Name, scope.Scope)),
            issuer
        );
}
