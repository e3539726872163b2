namespace SiteGen.Browser.Tests.Chromium;

/// <summary>Why there is no Chromium.</summary>
internal sealed class NoChromiumException(string message) : Exception(message);
