namespace SiteGen.Generator.Calls;

/// <summary>The words with which an operator announces who asks next.</summary>
internal static class AnnouncementWords
{
    /// <summary>Whoever is named behind one of these asks.</summary>
    public static readonly string[] Cues =
    [
        "question",
        "the line of",
        "next caller",
        "next up",
        "first up",
        "hear from",
        "go to",
        "go next to",
        "go first to",
        "move to",
        "move next to",
        "move on to",
        "return to",
        "take our next",
        "turn to",
        "go ahead",
        "line is open",
        "line is now open",
    ];

    /// <summary>Whoever is named behind one of these asks where a firm is named, too.</summary>
    public static readonly string[] WeakCues =
    [
        "next is",
        "next we have",
        "next, we have",
        "next one",
        "first is",
        "first we have",
        "we have",
        "we now have",
        "comes from",
        "coming from",
    ];

    /// <summary>The operator hands the call to the company, and announces nobody.</summary>
    public static readonly string[] HandOvers =
    [
        "turn the call",
        "turn the conference",
        "turn it over",
        "turn it back",
        "hand the call",
        "hand the conference",
        "hand it over",
        "hand it back",
        "turn the floor",
        "introduce",
        "your host",
        "your speaker",
        "back over to",
        "back to",
        "closing remarks",
        "concluding remarks",
    ];

    /// <summary>What stands between a name and its firm.</summary>
    public static readonly string[] Connectors =
    [
        " from ",
        " with ",
        " of ",
        " at ",
        " representing ",
        ", from ",
        ", with ",
        ", of ",
        ", at ",
        ", ",
    ];

    /// <summary>What may stand before the name of a firm.</summary>
    public static readonly string[] FirmLeads = ["the firm of ", "the firm "];

    /// <summary>What ends the name of a firm.</summary>
    public static readonly string[] FirmEnds =
    [
        ". please",
        ", please",
        " please go",
        ". your",
        ", your",
        " your line",
        ". go ahead",
        ", go ahead",
        " go ahead",
        ". you may",
        ", you may",
        " you may",
        ". and ",
        "; ",
        "? ",
        ". the ",
        ". sir",
        ". ma'am",
        " for the ",
        " for our ",
        " for your ",
        " for a ",
        " on the line",
        " is on ",
        " has a ",
        " has our ",
        " has the ",
        " is next",
        " is up next",
        " with a ",
        " with your ",
        " who ",
    ];
}
