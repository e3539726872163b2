using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Pages;

/// <summary>The pages of a corpus, as a browser reads them.</summary>
internal sealed class RenderedSite(Corpus corpus)
{
    public IReadOnlyDictionary<string, IDocument> Pages { get; } =
        SiteRenderer
            .Render(SitePlan.Make(corpus, RealAssets.All))
            .Where(file => file.Plan is PlannedPage)
            .ToDictionary(file => file.Route.Path, file => Read(file.Bytes), StringComparer.Ordinal);

    public IDocument this[Route route] => Pages[route.Path];

    private static IDocument Read(ReadOnlyMemory<byte> bytes) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes.Span));
}
