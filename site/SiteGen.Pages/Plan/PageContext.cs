using SiteGen.Site.Kpis;
using SiteGen.Site.Topics;

namespace SiteGen.Site.Plan;

/// <summary>What a page knows besides its subject: the whole corpus, its own place, and how to link.</summary>
/// <param name="Corpus">Everything the site is made of.</param>
/// <param name="Route">The place of the page itself.</param>
/// <param name="Assets">The places of stylesheets, scripts and pictures, by the names they have in the source: <c>site.css</c>.</param>
public sealed record PageContext(Corpus Corpus, Route Route, IReadOnlyDictionary<string, Route> Assets)
{
    /// <summary>What the facts make: shared by all pages, so that it is computed once.</summary>
    public Figures Figures { get; init; } = Figures.Of(Corpus);

    /// <summary>How often calls name topics: shared by all pages, too.</summary>
    public TopicUses Topics { get; init; } = new();

    /// <summary>The words that calls say: shared by all pages, too.</summary>
    public SpokenWords Spoken { get; init; } = new();

    /// <summary>The link from this page to <paramref name="to"/>.</summary>
    public string Link(Route to, string? fragment = null) =>
        // A server shows this page in place of any missing one, at any depth: relative links would break.
        Route == Route.NotFound
        && Corpus.Url is { } site
            ? site.AbsolutePath + to.From(Route.Home, fragment)
            : to.From(Route, fragment);

    /// <summary>The link to a metric of the company of a call: a page of the company's own where there are several.</summary>
    public string MetricLink(string concept, EarningsCall call, string? fragment = null) =>
        Link(Figures.HasOneIssuer ? Route.Metric(concept) : Route.Metric(concept, call), fragment);

    /// <summary>The questions to a company: a page of its own where there are several.</summary>
    public Route QuestionsOf(IssuerFigures company) =>
        Figures.HasOneIssuer ? Route.Questions : Route.QuestionsOf(company);

    /// <summary>What a company guides: a page of its own where there are several.</summary>
    public Route GuidanceOf(IssuerFigures company) => Figures.HasOneIssuer ? Route.Guidance : Route.GuidanceOf(company);

    /// <summary>A topic in the calls of a company: a page of its own where there are several.</summary>
    public Route TopicOf(Topic topic, IssuerFigures company) =>
        Figures.HasOneIssuer ? Route.Topic(topic) : Route.Topic(topic, company);

    /// <summary>The link from this page to an asset, by the name it has in the source.</summary>
    public string Asset(string name) => Link(Assets[name]);

    /// <summary>The absolute address of this page, for canonical links; null where the site's address is not set.</summary>
    public Uri? Address => Route.In(Corpus.Url);
}
