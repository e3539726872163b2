namespace SiteGen;

/// <summary>Text around a call that nobody spoke.</summary>
public enum MatterKind
{
    /// <summary>No layout knows it; kept as it stands.</summary>
    Unknown,

    /// <summary>The publisher's title line.</summary>
    Title,

    /// <summary>The publisher's disclaimer.</summary>
    Disclaimer,

    /// <summary>The publisher's summary.</summary>
    Summary,

    /// <summary>A label of the publisher, such as "full text".</summary>
    Label,

    /// <summary>A list of participants.</summary>
    Roster,

    /// <summary>What the publisher printed after the call: adverts, links, ratings.</summary>
    Footer,
}
