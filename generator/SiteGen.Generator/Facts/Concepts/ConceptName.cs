namespace SiteGen.Generator.Facts;

/// <summary>Names of what is stated of something: <c>RevenueGrowth</c> and <c>RevenueChange</c> are of <c>Revenue</c>.</summary>
internal static class ConceptName
{
    private const string Growth = "Growth";
    private const string Change = "Change";

    public static bool IsGrowth(string concept) => concept.EndsWith(Growth, StringComparison.Ordinal);

    public static bool IsChange(string concept) => concept.EndsWith(Change, StringComparison.Ordinal);

    /// <summary>Whether it is by how much something passed what was guided.</summary>
    public static bool IsVersusGuidance(string concept) => concept.EndsWith("VersusGuidance", StringComparison.Ordinal);

    /// <summary>What grows or changes; other concepts are their own.</summary>
    public static string Root(string concept) =>
        IsGrowth(concept) ? concept.Substring(0, concept.Length - Growth.Length)
        : IsChange(concept) ? concept.Substring(0, concept.Length - Change.Length)
        : concept;
}
