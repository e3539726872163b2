namespace SiteGen;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth a look; the build says nothing on the console.</summary>
    Note,

    /// <summary>Something a reader should know; the build goes on.</summary>
    Warning,

    /// <summary>The transcript cannot be used as it is; the build fails.</summary>
    Error,
}
