namespace SiteGen.Browser.Tests.Sites;

/// <summary>Where a reader finds a site.</summary>
public enum Place
{
    /// <summary>In a folder, without a server.</summary>
    Disk,

    /// <summary>At the root of a domain.</summary>
    Root,

    /// <summary>Below the root, as project pages are.</summary>
    Repository,
}
