namespace SiteGen.Browser.Tests;

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Browsing>
{
    public const string Name = "Browser";
}
