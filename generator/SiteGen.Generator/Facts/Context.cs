namespace SiteGen.Generator.Facts;

/// <summary>What a sentence may leave to the one before it, inside one turn.</summary>
internal sealed class Context
{
    /// <summary>The last fact stated; null at the start of a turn.</summary>
    public FactDraft? Last { get; set; }

    /// <summary>The part of the business that the last sentences are about; null for none.</summary>
    public string? Scope { get; set; }

    /// <summary>The period that was last guided.</summary>
    public string GuidedPeriod { get; set; } = "";
}
