using System.Net;
using System.Text;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Checks;

/// <summary>What the checks need to know of a rendered page.</summary>
/// <param name="Route">Its place.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Title">The title in its head; empty where there is none.</param>
/// <param name="Ids">Its ids, in order, those that repeat included.</param>
/// <param name="Links">Where it points to, in order.</param>
public sealed record PageOutline(
    Route Route,
    ReadOnlyMemory<byte> Bytes,
    string Title,
    IReadOnlyList<PageMark> Ids,
    IReadOnlyList<PageMark> Links
)
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
        while (tags.Read())
        {
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
                    ids.Add(new(attributes.Value, tags.Position));
                }
                else if (PageLinks.Has(attributes.Name))
                {
                    var position = tags.Position;
                    var found = PageLinks.In(attributes.Name, attributes.Value);
                    links.AddRange(found.Select(link => new PageMark(link, position)));
                }
            }
        }

        return new(route, bytes, title, ids, links);
    }

    /// <summary>A fault at a place of this page.</summary>
    public Fault Fault(string code, int position, string message)
    {
        var before = Encoding.UTF8.GetString(Bytes.Span).AsSpan(0, position);
        return new(code, Route.Path, before.Count('\n') + 1, position - before.LastIndexOf('\n'), message);
    }
}
