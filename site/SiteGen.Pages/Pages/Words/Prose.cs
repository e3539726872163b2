using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Site.Pages.Words;

/// <summary>Editors' Markdown as HTML that can do no harm: no raw HTML, no link that runs code.</summary>
public static class Prose
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .DisableHtml()
        .Build();

    private static readonly string[] Schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto];

    /// <summary>The HTML.</summary>
    /// <param name="markdown">What the editor wrote; front matter is left out.</param>
    /// <param name="level">Level of its highest heading on the page; the others follow.</param>
    public static string ToHtml(string markdown, int level)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        Level([.. document.Descendants<HeadingBlock>()], level);
        foreach (var link in document.Descendants<LinkInline>().Where(link => !IsSafe(link)).ToArray())
        {
            link.MoveChildrenAfter(link);
            link.Remove();
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToArray())
        {
            if (!link.IsEmail && !HasScheme(link.Url))
            {
                link.ReplaceBy(new LiteralInline(link.Url));
            }
        }

        return document.ToHtml(Pipeline);
    }

    private static void Level(HeadingBlock[] headings, int level)
    {
        var highest = headings.Select(heading => heading.Level).DefaultIfEmpty(level).Min();
        foreach (var heading in headings)
        {
            heading.Level = Math.Min(6, heading.Level - highest + level);
        }
    }

    // A picture from elsewhere would be a request to a third party.
    private static bool IsSafe(LinkInline link) =>
        link.Url is { } url && (IsRelative(url) || (!link.IsImage && HasScheme(url)));

    private static bool IsRelative(string url) =>
        !url.StartsWith("//", StringComparison.Ordinal)
        && !url.Split('/', '?', '#')[0].Contains(':', StringComparison.Ordinal);

    private static bool HasScheme(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme, StringComparer.Ordinal);
}
