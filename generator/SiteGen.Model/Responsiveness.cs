namespace SiteGen;

/// <summary>How far a question was answered.</summary>
public enum Responsiveness
{
    /// <summary>The words do not tell.</summary>
    Unknown,

    /// <summary>It asks for an amount, and the answer states one.</summary>
    Direct,

    /// <summary>The answer refuses to state something, and states other figures.</summary>
    Partial,

    /// <summary>The answer refuses to state something, and states no figure.</summary>
    Declined,
}
