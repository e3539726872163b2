using System.Net;
using System.Text;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Checks;

/// <summary>What the checks need to know of a rendered page.</summary>
/// <param name="Route">Its place.</param>
/// <param name="Title">The title in its head; empty where there is none.</param>
/// <param name="Ids">Its ids, in order, those that repeat included.</param>
/// <param name="Links">Where it points to, in order.</param>
public sealed record PageOutline(Route Route, string Title, IReadOnlyList<PageMark> Ids, IReadOnlyList<PageMark> Links)
{
    private readonly HashSet<string> ids = Ids.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the page has this id.</summary>
    public bool Has(string id) => ids.Contains(id);

    /// <summary>Reads a rendered page.</summary>
    public static PageOutline Read(Route route, ReadOnlyMemory<byte> bytes)
    {
        var html = Encoding.UTF8.GetString(bytes.Span);
        var (title, inHead, ids, links) = ("", true, new List<PageMark>(), new List<PageMark>());
        var tags = new TagReader(html);
        var (line, start, counted) = (1, 0, 0);
        while (tags.Read())
        {
            var passed = html.AsSpan(counted, tags.Position - counted);
            line += passed.Count('\n');
            start = passed.LastIndexOf('\n') is >= 0 and var last ? counted + last + 1 : start;
            counted = tags.Position;
            var column = tags.Position - start + 1;
            // Pictures have titles too.
            inHead &= tags.Name is not ("/head" or "body" or "svg");
            if (inHead && tags.Name is "title")
            {
                title = WebUtility.HtmlDecode(tags.Text.Trim().ToString());
            }

            var attributes = new AttributeReader(tags.Attributes);
            while (attributes.Read())
            {
                if (attributes.Name is "id")
                {
                    ids.Add(new(attributes.Value, line, column));
                }
                else if (PageLinks.Has(attributes.Name))
                {
                    foreach (var link in PageLinks.In(attributes.Name, attributes.Value))
                    {
                        links.Add(new(link, line, column));
                    }
                }
            }
        }

        return new(route, title, ids, links);
    }

    /// <summary>A fault at a place of this page.</summary>
    public Fault Fault(string code, PageMark mark, string message) =>
        new(code, Route.Path, mark.Line, mark.Column, message);
}
