using SiteGen.Site.Plan;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Pages;

public class HomePageTests
{
    [Fact]
    public void TheLatestCallComesFirst() =>
        Home(Samples.Corpus).QuerySelector("#latest")!.TextContent.ShouldBe("Acme, third quarter of fiscal 2025");

    [Fact]
    public void AMissingQuarterIsAGapWithWords()
    {
        var corpus = Samples.Of(Samples.Acme(2025, 1, "One."), Samples.Acme(2025, 3, "Three."));

        var gap = Home(corpus).QuerySelectorAll(".time-line .missing").ShouldHaveSingleItem();

        gap.TextContent.ShouldBe("Q2 no transcript");
    }

    [Fact]
    public void EachOfSeveralIssuersHasItsOwnTimeLine()
    {
        var other = new CallBuilder("Other", 2024, 1).Turn("Ada", PersonType.Executive, null, null, "Hello.").Build();

        var home = Home(Samples.Of([Samples.Call, other]));

        home.QuerySelectorAll(".issuer > h3").Select(heading => heading.TextContent).ShouldBe(["Acme", "Other"]);
    }

    [Fact]
    public void WhatChangedSinceTheCallBeforeIsToldAndComparedInFull()
    {
        var changes = Home(Samples.Corpus).QuerySelector(".changes")!;

        changes.QuerySelector("h2")!.TextContent.ShouldBe("What changed since Q2 2025");
        changes
            .QuerySelectorAll("a")
            .Select(link => link.GetAttribute("href"))
            .ShouldContain("compare/acme-2025-q3-2025-q2/index.html");
        changes.QuerySelectorAll(".change dt").Select(term => term.TextContent).ShouldContain("New");
    }

    [Fact]
    public void WithoutATranscriptItSaysHowToAddOne() =>
        Home(Samples.Of()).QuerySelector("main")!.TextContent.ShouldContain("There is no transcript yet.");

    private static AngleSharp.Dom.IDocument Home(Corpus corpus) => new RenderedSite(corpus)[Route.Home];
}
