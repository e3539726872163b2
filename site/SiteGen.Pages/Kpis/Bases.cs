namespace SiteGen.Site.Kpis;

/// <summary>Which bases are one, and what they are called.</summary>
public static class Bases
{
    private const string Revenue = "Revenue";

    /// <summary>Growth on the basis of what was owned in both periods.</summary>
    public const string Organic = "organic";

    private static readonly string[] Order = ["", "gaap", "non-gaap", "reported", Organic];

    /// <summary>The basis of a fact, where revenue "as reported" is revenue.</summary>
    public static string Of(Fact fact) =>
        fact.Basis == "reported" && fact.Concept.StartsWith(Revenue, StringComparison.Ordinal) ? "" : fact.Basis;

    /// <summary>Whether something is left out of the figure.</summary>
    public static bool IsPart(string basis) => basis.StartsWith("excluding", StringComparison.Ordinal);

    /// <summary>The place of a basis among others.</summary>
    public static int Rank(string basis) => Array.IndexOf(Order, basis) is var rank and >= 0 ? rank : Order.Length;

    /// <summary>The basis as printed: <c>GAAP</c>, <c>non-GAAP</c>, <c>organic</c>; empty for none.</summary>
    public static string Name(string basis) =>
        basis switch
        {
            "gaap" => "GAAP",
            "non-gaap" => "non-GAAP",
            "ifrs" => "IFRS",
            _ => basis,
        };
}
