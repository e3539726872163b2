using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Exports;

/// <summary>
/// The calls as an Atom feed, latest first. Where the site's address is not set, links are relative to the
/// feed, which readers resolve, and identities are made from the names of the calls.
/// </summary>
public static class Feed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed of a corpus.</summary>
    public static byte[] Make(Corpus corpus)
    {
        var calls = corpus
            .Calls.OrderByDescending(Updated, StringComparer.Ordinal)
            .ThenBy(call => call.Id, StringComparer.Ordinal);
        return XmlText.Write(
            new(
                Atom + "feed",
                new XElement(Atom + "id", Id(corpus, Route.Feed)),
                new XElement(Atom + "title", corpus.Title),
                new XElement(Atom + "updated", corpus.Calls.Max(Updated) ?? Midnight(new(1970, 1, 1))),
                new XElement(Atom + "author", new XElement(Atom + "name", corpus.Title)),
                Link("self", corpus, Route.Feed),
                Link("alternate", corpus, Route.Home),
                calls.Select(call => Entry(corpus, call))
            )
        );
    }

    private static XElement Entry(Corpus corpus, EarningsCall call) =>
        new(
            Atom + "entry",
            new XElement(Atom + "id", Id(corpus, Route.Call(call))),
            new XElement(Atom + "title", Words.Title(call)),
            new XElement(Atom + "updated", Updated(call)),
            call.Date is { } day ? new XElement(Atom + "published", Midnight(day)) : null,
            Link("alternate", corpus, Route.Call(call)),
            new XElement(
                Atom + "summary",
                FormattableString.Invariant(
                    $"{call.IssuerAsStated}: {call.Speakers.Count} speakers, {call.Turns.Count} turns, {call.Exchanges.Count} exchanges with analysts."
                )
            )
        );

    private static XElement Link(string relation, Corpus corpus, Route route) =>
        new(
            Atom + "link",
            new XAttribute("rel", relation),
            new XAttribute("href", route.In(corpus.Url)?.AbsoluteUri ?? route.From(Route.Feed))
        );

    // Atom wants a time. Where the transcript states no day, the first day after a calendar quarter of that
    // number keeps the order; it is not given as the day of publication.
    private static string Updated(EarningsCall call)
    {
        var next = call.Period.Plus(1);
        return Midnight(call.Date ?? new(next.Year, next.Quarter * 3 - 2, 1));
    }

    private static string Midnight(DateOnly day) =>
        day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    private static string Id(Corpus corpus, Route route) =>
        route.In(corpus.Url)?.AbsoluteUri
        ?? "urn:uuid:" + new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(route.Path)).AsSpan(0, 16), bigEndian: true);
}
