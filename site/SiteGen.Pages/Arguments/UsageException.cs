namespace SiteGen.Site.Arguments;

/// <summary>The command line is not understood; the message says which part of it.</summary>
public sealed class UsageException(string message) : Exception(message);
