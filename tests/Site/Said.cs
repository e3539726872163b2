namespace SiteGen.Tests.Site;

/// <summary>A figure for a call of the tests; what is left out is the plain case.</summary>
internal sealed record Said(string Concept, string? Value, string Unit, int? Decimals = 0)
{
    public string Scope { get; init; } = "total";

    public string Basis { get; init; } = "";

    public string Comparison { get; init; } = "";

    /// <summary>Null for the quarter of the call.</summary>
    public string? Period { get; init; }

    public FactStatus Status { get; init; }

    public string? Low { get; init; }

    public string? High { get; init; }

    public string Qualifier { get; init; } = "";

    public bool IsAnalysts { get; init; }

    /// <summary>Null for what the reader would choose: an actual figure of the quarter by the company.</summary>
    public bool? IsHeadline { get; init; }

    public int? Conflict { get; init; }
}
