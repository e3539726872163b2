namespace SiteGen;

/// <summary>Whether a figure happened or is guided.</summary>
public enum FactStatus
{
    /// <summary>It is reported.</summary>
    Actual,

    /// <summary>It is guided.</summary>
    Guidance,

    /// <summary>It was guided before, and is replaced.</summary>
    PriorGuidance,

    /// <summary>It is aimed for in the long term.</summary>
    Target,
}
