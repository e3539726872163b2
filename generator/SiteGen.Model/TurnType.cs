namespace SiteGen;

/// <summary>What a turn is in its call.</summary>
public enum TurnType
{
    /// <summary>It could not be told.</summary>
    Unknown,

    /// <summary>The operator speaks.</summary>
    Operator,

    /// <summary>Prepared remarks, an opening or a farewell.</summary>
    Speech,

    /// <summary>An analyst asks, or follows up.</summary>
    Question,

    /// <summary>The company answers.</summary>
    Answer,
}
