using SiteGen.Site.Kpis;

namespace SiteGen.Site.Exports;

/// <summary>What stated figures make of one another.</summary>
public static class RelationsTable
{
    private const int Digits = 4;

    /// <summary>A row for each stated growth, change or share that could be recomputed.</summary>
    public static ExportTable Make(Figures figures) =>
        ExportTable.Of(
            "reconciliation",
            "One row for each stated growth, change or share whose both ends are stated, recomputed from them.",
            ["fact"],
            [new(["fact"], "facts", ["fact"]), new(["of"], "facts", ["fact"]), new(["against"], "facts", ["fact"])],
            figures.Issuers.SelectMany(issuer => issuer.Table.Relations),
            [
                new("fact", "The stated figure that is checked.", relation => relation.Stated.Id),
                new(
                    "kind",
                    "How it follows from the other two.",
                    relation => Words.Of(relation.Kind),
                    Words.All<RelationKind>()
                ),
                new("of", "The later amount, or the part.", relation => relation.Of.Id),
                new("against", "The earlier amount, or the whole.", relation => relation.Against.Id),
                Number("computed", "What the two make of it as they stand.", relation => relation.Value),
                Number("computed_low", "The least that their words allow.", relation => relation.Computed.Low),
                Number("computed_high", "The most that their words allow.", relation => relation.Computed.High),
                new(
                    "verdict",
                    "Whether the figures agree within the precision of their words.",
                    relation => Words.Of(relation.Verdict),
                    Words.All<Verdict>()
                ),
            ]
        );

    private static Column<Relation> Number(string name, string what, Func<Relation, decimal> number) =>
        new(name, "number", what, relation => Words.Of(Math.Round(number(relation), Digits)));
}
