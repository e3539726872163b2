namespace SiteGen.Generator.Facts;

/// <summary>What a sentence may leave to the one before it, inside one turn.</summary>
/// <param name="parts">The parts of the business whose revenue or profit the call has named so far.</param>
internal sealed class Context(HashSet<string> parts)
{
    public HashSet<string> Parts { get; } = parts;

    /// <summary>The last fact stated; null at the start of a turn.</summary>
    public FactDraft? Last { get; private set; }

    /// <summary>The part of the business that the last sentences are about; null for none.</summary>
    public string? Scope { get; set; }

    /// <summary>The period that was last guided; empty for none.</summary>
    public string GuidedPeriod { get; private set; } = "";

    public void Remember(FactDraft fact)
    {
        Last = fact;
        GuidedPeriod = fact is { Status: FactDraft.Guidance, Period.Length: > 0 } ? fact.Period : GuidedPeriod;
    }
}
