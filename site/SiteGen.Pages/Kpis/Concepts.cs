namespace SiteGen.Site.Kpis;

/// <summary>What concepts are called, where they stand in a table, and how they belong together.</summary>
public static class Concepts
{
    /// <summary>The concept of a figure that no word names; nothing can be compared with it.</summary>
    public const string Unnamed = "Other";

    private const string GrowthOf = "Growth";
    private const string ChangeOf = "Change";

    private static readonly Dictionary<string, Concept> Known = ConceptTable
        .Concepts.Select((concept, index) => concept with { Rank = index })
        .ToDictionary(concept => concept.Id, StringComparer.Ordinal);

    /// <summary>What is known of a concept; one of a company's own gets its name from its letters.</summary>
    public static Concept Of(string id) =>
        Known.GetValueOrDefault(id)
        ?? (
            Root(id) is var root && root != id
                ? Of(root) with
                {
                    Id = id,
                    Name = $"{Of(root).Name} {(id.EndsWith(GrowthOf, StringComparison.Ordinal) ? "growth" : "change")}",
                }
                : new(id, KpiGroup.Other, Humanized(id), null) { Rank = Known.Count }
        );

    /// <summary>Whether it is a growth or change of something.</summary>
    public static bool IsChange(string id) => BaseOf(id) != id;

    /// <summary>
    /// What grows or changes: <c>RevenueGrowth</c> and <c>RevenueGrowthChange</c> are of <c>Revenue</c>; others are
    /// their own.
    /// </summary>
    public static string BaseOf(string id) => Root(id) is var root && root != id ? BaseOf(root) : id;

    /// <summary>The name of a concept's page in the site: <c>free-cash-flow</c>.</summary>
    public static string Slug(string id) => Spaced(BaseOf(id), '-').ToLowerInvariant();

    private static string Root(string id) =>
        new[] { GrowthOf, ChangeOf }.FirstOrDefault(end =>
            id.Length > end.Length && id.EndsWith(end, StringComparison.Ordinal)
        )
            is { } suffix
            ? id[..^suffix.Length]
            : id;

    private static string Humanized(string id)
    {
        var words = Spaced(id, ' ');
        return words[..1] + words[1..].ToLowerInvariant();
    }

    private static string Spaced(string id, char space) =>
        string.Concat(
            id.Select((c, i) => i > 0 && char.IsUpper(c) && !char.IsUpper(id[i - 1]) ? $"{space}{c}" : $"{c}")
        );
}
