using SiteGen.Site.Plan;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Pages.Data;

public sealed class DataPageTests
{
    private static readonly SitePlan Planned = SitePlan.Make(Samples.Corpus, RealAssets.All);
    private static readonly AngleSharp.Dom.IDocument Page = new RenderedSite(Samples.Corpus)[Route.Data()];

    [Fact]
    public void EveryFileOfTheFolderIsLinked()
    {
        var folder = Route.Data("").Path;
        var files = Planned
            .Files.Select(file => file.Route)
            .Where(file => file != Route.Data() && file.Path.StartsWith(folder, StringComparison.Ordinal))
            .Select(file => file.From(Route.Data()));

        files.Except(Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href"))).ShouldBeEmpty();
    }

    [Fact]
    public void EveryColumnIsExplained()
    {
        var explained = Page.QuerySelectorAll(".columns-of tbody tr");

        explained.Length.ShouldBe(
            Planned
                .Files.OfType<PlannedPage>()
                .Single(page => page.Route == Route.Data())
                .Parameters["Tables"]
                .ShouldBeAssignableTo<IReadOnlyList<SiteGen.Site.Exports.ExportTable>>()!
                .Sum(table => table.Columns.Count)
        );
        explained.ShouldAllBe(row => row.LastElementChild!.TextContent.Length > 5);
    }
}
