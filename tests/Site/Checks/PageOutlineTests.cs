using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Site.Checks;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;

namespace SiteGen.Tests.Site.Checks;

public class PageOutlineTests
{
    /// <summary>One page of each kind, rendered.</summary>
    public static TheoryData<string> Pages =>
        new(
            SitePlan
                .Make(Samples.Corpus, RealAssets.All)
                .Files.OfType<PlannedPage>()
                .DistinctBy(page => page.Component)
                .Select(page => page.Route.Path)
        );

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheScannerFindsWhatABrowserWould(string path)
    {
        var plan = SitePlan.Make(Samples.Corpus, RealAssets.All);
        var html = PageRenderer.Render(plan.Files.OfType<PlannedPage>().Single(page => page.Route.Path == path));

        var found = PageOutline.Read(new(path), html);

        using var document = new HtmlParser().ParseDocument(new MemoryStream(html));
        found.Title.ShouldBe(document.Title);
        found.Ids.Select(id => id.Value).ShouldBe(document.All.Select(element => element.Id).OfType<string>());
        Links(found).ShouldBe(document.All.SelectMany(Links));
    }

    private static IEnumerable<string> Links(PageOutline page) => page.Links.Select(link => link.Value);

    private static IEnumerable<string> Links(IElement element) =>
        element
            .Attributes.Where(attribute => PageLinks.Has(attribute.Name))
            .SelectMany(attribute => PageLinks.In(attribute.Name, attribute.Value));
}
