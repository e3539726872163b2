namespace SiteGen;

/// <summary>On which side of the call a person stands.</summary>
public enum PersonType
{
    /// <summary>It could not be told.</summary>
    Unknown,

    /// <summary>Speaks for the issuer, investor relations included.</summary>
    Executive,

    /// <summary>Asks for a firm.</summary>
    Analyst,

    /// <summary>Runs the conference line. All operators are one person.</summary>
    Operator,
}
