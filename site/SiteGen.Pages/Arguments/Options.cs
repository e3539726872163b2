namespace SiteGen.Site.Arguments;

/// <summary>What the command line asks for.</summary>
public sealed record Options
{
    /// <summary><c>build</c> or <c>preview</c>.</summary>
    public string Command { get; init; } = "build";

    /// <summary>The output folder.</summary>
    public string Output { get; init; } = "output";

    /// <summary>The folder of the editors' notes; it need not exist.</summary>
    public string? Notes { get; init; }

    /// <summary>Title of the site.</summary>
    public string Title { get; init; } = "Earnings calls";

    /// <summary>Absolute address of the site, with a final slash; null where it is not set.</summary>
    public Uri? SiteUrl { get; init; }

    /// <summary>Whether the site shows only short quotes.</summary>
    public bool QuotesOnly { get; init; }

    /// <summary>Whether to print pages, bytes and time per kind of page.</summary>
    public bool Profile { get; init; }

    /// <summary>Port of the preview; 0 for any.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>The project that the preview builds again.</summary>
    public string? Project { get; init; }

    /// <summary>The folder of the transcripts, which the preview watches.</summary>
    public string? Seeds { get; init; }
}
