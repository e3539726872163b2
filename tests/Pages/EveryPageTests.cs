using SiteGen.Tests.Site;

namespace SiteGen.Tests.Pages;

public class EveryPageTests
{
    private static readonly RenderedSite Site = new(Samples.Corpus);

    public static TheoryData<string> Paths => [.. Site.Pages.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void ItHasATitleADescriptionAndOneMainHeading(string path)
    {
        var page = Site.Pages[path];

        page.Title.ShouldNotBeNullOrWhiteSpace();
        page.QuerySelector("meta[name=description]")!.GetAttribute("content").ShouldNotBeNullOrWhiteSpace();
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void NoHeadingSkipsALevel(string path)
    {
        var levels = Site.Pages[path]
            .QuerySelectorAll("h1, h2, h3, h4, h5, h6")
            .Select(heading => heading.LocalName[1] - '0')
            .ToArray();

        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
        levels[0].ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void NothingRunsOrIsStyledInline(string path)
    {
        var page = Site.Pages[path];

        page.QuerySelectorAll("style, [style]").ShouldBeEmpty();
        page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes)
            .Select(attribute => attribute.Name)
            .ShouldNotContain(name => name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void NothingIsLoadedFromElsewhere(string path)
    {
        var addresses = Site.Pages[path]
            .QuerySelectorAll("[src], link[href]")
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!);

        addresses.ShouldAllBe(address => !address.Contains(':') && !address.StartsWith('/'));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void OneStylesheetAndNoScriptHoldUpTheFirstPaint(string path)
    {
        var page = Site.Pages[path];

        page.QuerySelectorAll("link[rel=stylesheet]").Length.ShouldBe(1);
        page.QuerySelectorAll("script[src]:not([defer]):not([async])").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void WhatNeedsAScriptIsHiddenWithoutIt(string path) =>
        Site.Pages[path]
            .QuerySelectorAll("button, input")
            .ShouldAllBe(control => control.Closest("[hidden], .scripted") != null);
}
