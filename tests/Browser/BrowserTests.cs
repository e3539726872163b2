namespace SiteGen.Browser.Tests;

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Browsing>
{
    public const string Name = "Browser";
}

/// <summary>Those that take long, beside the others, with a browser of their own.</summary>
[CollectionDefinition(Name)]
public sealed class LongBrowserTests : ICollectionFixture<Browsing>
{
    public const string Name = "Browser, long";
}
