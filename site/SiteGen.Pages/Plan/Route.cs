using System.Security.Cryptography;
using SiteGen.Site.Exports;
using SiteGen.Site.Kpis;
using SiteGen.Site.Pages.Compare;
using SiteGen.Site.Topics;

namespace SiteGen.Site.Plan;

/// <summary>
/// The place of a page or asset in the site. The only maker of URLs: links are relative, and name
/// <c>index.html</c>, so that the site works from a folder, at a domain root and in a sub-folder.
/// </summary>
/// <param name="Path">Path below the output folder, with slashes: <c>calls/acme-2025-q3/index.html</c>.</param>
public readonly record struct Route(string Path)
{
    public static Route Home => new("index.html");

    public static Route NotFound => new("404.html");

    public static Route About => new("about/index.html");

    public static Route Speakers => new("speakers/index.html");

    /// <summary>Who speaks on the calls of one company, where the list of all is too long.</summary>
    public static Route SpeakersOf(IssuerFigures company) =>
        new($"speakers/companies/{Slug.Of(company.Table.Calls[0])}/index.html");

    /// <summary>The analysts under one initial, where the list of all is too long: <c>speakers/analysts/a/</c>.</summary>
    public static Route Analysts(string initial) => new($"speakers/analysts/{initial.ToLowerInvariant()}/index.html");

    public static Route Firms => new("firms/index.html");

    public static Route Kpis => new("kpis/index.html");

    public static Route Questions => new("questions/index.html");

    /// <summary>The questions to one company, where there are several.</summary>
    public static Route QuestionsOf(IssuerFigures company) =>
        new($"questions/companies/{Slug.Of(company.Table.Calls[0])}/index.html");

    public static Route Compare() => new("compare/index.html");

    /// <summary>Two calls side by side: <c>compare/acme-2025-q3-2025-q2/</c>.</summary>
    public static Route Compare(CallPair pair) => new($"compare/{pair.Slug}/index.html");

    /// <summary>All calls of a company side by side, where there are several companies.</summary>
    public static Route Compare(IssuerFigures company) => new($"compare/{Slug.Of(company.Table.Calls[0])}/index.html");

    public static Route Topics => new("topics/index.html");

    /// <summary>The topics of one company, where there are several.</summary>
    public static Route TopicsOf(IssuerFigures company) =>
        new($"topics/companies/{Slug.Of(company.Table.Calls[0])}/index.html");

    public static Route Topic(Topic topic) => new($"topics/{topic.Slug}/index.html");

    /// <summary>A topic in the calls of one company, where there are several.</summary>
    public static Route Topic(Topic topic, IssuerFigures company) =>
        new($"topics/companies/{Slug.Of(company.Table.Calls[0])}/{topic.Slug}/index.html");

    public static Route Search => new("search/index.html");

    /// <summary>A file of the search index: <c>search/words/3.js</c>.</summary>
    public static Route SearchFile(string name) => new($"search/{name}");

    public static Route Guidance => new("guidance/index.html");

    /// <summary>What one company guides, where there are several.</summary>
    public static Route GuidanceOf(IssuerFigures company) =>
        new($"guidance/companies/{Slug.Of(company.Table.Calls[0])}/index.html");

    /// <summary>A metric with its growth and changes: <c>kpis/revenue/</c> for <c>RevenueGrowth</c> too.</summary>
    public static Route Metric(string concept) => new($"kpis/{Concepts.Slug(concept)}/index.html");

    /// <summary>The company of a call, where there are several.</summary>
    public static Route Company(EarningsCall call) => new($"companies/{Slug.Of(call)}/index.html");

    /// <summary>A metric of the company of a call, where there are several.</summary>
    public static Route Metric(string concept, EarningsCall call) =>
        new($"companies/{Slug.Of(call)}/{Concepts.Slug(concept)}/index.html");

    public static Route Call(EarningsCall call) => new($"calls/{call.Id}/index.html");

    public static Route Speaker(Person person) => new($"speakers/{person.Id}/index.html");

    public static Route Firm(Firm firm) => new($"firms/{firm.Id}/index.html");

    /// <summary>What there is to download, explained.</summary>
    public static Route Data() => new("data/index.html");

    /// <summary>A data export: <c>calls.csv</c>, <c>calls/acme-2025-q3.json</c>.</summary>
    public static Route Data(string name) => new($"data/{name}");

    /// <summary>A table of the data package: <c>data/calls.csv</c>.</summary>
    public static Route Data(ExportTable table) => Data($"{table.Name}.csv");

    /// <summary>A whole call for programs.</summary>
    public static Route CallData(EarningsCall call) => Data($"calls/{call.Id}.json");

    /// <summary>The description of the tables.</summary>
    public static Route DataPackage => Data("datapackage.json");

    /// <summary>A stylesheet, script or picture. A hash of its content in the name lets browsers keep it for ever.</summary>
    public static Route Asset(Asset asset)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(asset.Bytes.Span))[..10];
        var extension = System.IO.Path.GetExtension(asset.Name);
        return new($"assets/{asset.Name[..^extension.Length]}.{hash}{extension}");
    }

    public static Route Robots => new("robots.txt");

    public static Route Sitemap => new("sitemap.xml");

    public static Route Feed => new("feed.xml");

    /// <summary>What the site holds, for language models: see llmstxt.org.</summary>
    public static Route Llms => new("llms.txt");

    /// <summary>The fragment of a turn on its call's page: <c>turn-12</c>.</summary>
    public static string Fragment(Turn turn) => FormattableString.Invariant($"turn-{turn.Index}");

    /// <summary>The fragment of a paragraph on its call's page: <c>turn-12-p2</c>, counted from 1.</summary>
    public static string Fragment(Paragraph paragraph) =>
        FormattableString.Invariant($"turn-{paragraph.Turn.Index}-p{paragraph.Index + 1}");

    /// <summary>The fragment of the sentence that states a fact, on its call's page: <c>line-59-120</c>.</summary>
    public static string Fragment(Fact fact) => FormattableString.Invariant($"line-{fact.Span.Line}-{fact.Span.Start}");

    /// <summary>The search page with words filled in, as the end of a link.</summary>
    public static string Query(string words, EarningsCall call) =>
        $"?q={Uri.EscapeDataString(words)}&call={Uri.EscapeDataString(call.Id)}";

    /// <summary>The fragment of an exchange on its call's page: <c>question-3</c>, counted from 1.</summary>
    public static string Fragment(Exchange exchange) => FormattableString.Invariant($"question-{exchange.Index + 1}");

    /// <summary>
    /// The absolute address of this place, as servers show it, without <c>index.html</c>; null where the
    /// site's address is not set.
    /// </summary>
    public Uri? In(Uri? site) =>
        site is null
            ? null
            : new(
                site,
                Path == Home.Path || Path.EndsWith("/" + Home.Path, StringComparison.Ordinal)
                    ? Path[..^Home.Path.Length]
                    : Path
            );

    /// <summary>The page of one year, below this page: <c>questions/2021/</c>.</summary>
    public Route OfYear(int? year) =>
        year is null ? this : new(FormattableString.Invariant($"{Path[..^Home.Path.Length]}{year}/{Home.Path}"));

    /// <summary>The link to this place from the page at <paramref name="page"/>.</summary>
    public string From(Route page, string? fragment = null)
    {
        var here = page.Path.Split('/');
        var there = Path.Split('/');
        var shared = 0;
        while (shared < here.Length - 1 && shared < there.Length - 1 && here[shared] == there[shared])
        {
            shared++;
        }

        var up = string.Concat(Enumerable.Repeat("../", here.Length - 1 - shared));
        return up + string.Join('/', there[shared..]) + (fragment is null ? "" : "#" + fragment);
    }
}
