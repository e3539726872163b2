using SiteGen.Site.Exports;
using SiteGen.Site.Kpis;
using SiteGen.Site.Pages;
using SiteGen.Site.Pages.Compare;
using SiteGen.Site.Pages.Data;
using SiteGen.Site.Pages.Guidance;
using SiteGen.Site.Pages.Kpis;
using SiteGen.Site.Pages.Questions;
using SiteGen.Site.Pages.Topics;
using SiteGen.Site.Topics;

namespace SiteGen.Site.Plan;

/// <summary>Lists the pages of a corpus.</summary>
/// <param name="corpus">What they are made from.</param>
/// <param name="figures">What the facts make.</param>
/// <param name="assets">The places of stylesheets, scripts and pictures, by the names they have in the source.</param>
public sealed class PagePlan(Corpus corpus, Figures figures, IReadOnlyDictionary<string, Route> assets)
{
    private readonly TopicUses topics = new();
    private readonly SpokenWords spoken = new();

    /// <summary>All pages, each with what its component is given.</summary>
    /// <param name="tables">The tables that the data page lists.</param>
    public IEnumerable<PlannedPage> All(IReadOnlyList<ExportTable> tables) =>
        [.. Overviews(tables), .. Pairs(), .. Topics(), .. Long(), .. Metrics(), .. Companies(), .. Calls()];

    /// <summary>The pages of the calls alone.</summary>
    public IEnumerable<PlannedPage> Calls() =>
        corpus.Calls.Select(call => Page<CallPage>(Route.Call(call), call.Source.File, ("Call", call)));

    private PlannedPage[] Overviews(IReadOnlyList<ExportTable> tables) =>
        [
            Page<HomePage>(Route.Home),
            Page<AboutPage>(Route.About),
            Page<NotFoundPage>(Route.NotFound),
            Page<SpeakersPage>(Route.Speakers),
            Page<FirmsPage>(Route.Firms),
            Page<KpisPage>(Route.Kpis),
            Page<GuidancePage>(Route.Guidance),
            Page<QuestionsPage>(Route.Questions),
            Page<SearchPage>(Route.Search),
            Page<TopicsPage>(Route.Topics),
            Page<DataPage>(Route.Data(), null, ("Tables", tables), ("Examples", Example.All)),
            Page<ComparePage>(Route.Compare()),
        ];

    private IEnumerable<PlannedPage> Pairs() =>
        CallPair.All(corpus.Calls).Select(pair => Page<PairPage>(Route.Compare(pair), pair.Slug, ("Pair", pair)));

    private IEnumerable<PlannedPage> Topics() =>
        corpus.Topics.Select(topic => Page<TopicPage>(Route.Topic(topic), topic.Name, ("Topic", topic)));

    private IEnumerable<PlannedPage> Long()
    {
        var places = Context(Route.Home);
        return LongPages
            .Of(places)
            .Concat(PeoplePages.Of(places))
            .Select(page => Planned(page.Component, page.Route, page.Source, page.Subject));
    }

    private IEnumerable<PlannedPage> Metrics() => figures.Metrics.SelectMany(OfMetric);

    private IEnumerable<PlannedPage> OfMetric(Metric metric)
    {
        var (id, name) = (metric.Concept.Id, metric.Concept.Name);
        return figures.HasOneIssuer
            ? [OfCompany(Route.Metric(id), figures.Issuers[0])]
            :
            [
                Page<MetricOverviewPage>(Route.Metric(id), name, ("Metric", metric)),
                .. figures
                    .Stating(metric)
                    .Select(company => OfCompany(Route.Metric(id, company.Table.Calls[0]), company)),
            ];

        PlannedPage OfCompany(Route route, IssuerFigures company) =>
            Page<MetricPage>(route, name, ("Metric", metric), ("Company", company));
    }

    private IEnumerable<PlannedPage> Companies() => figures.HasOneIssuer ? [] : figures.Issuers.SelectMany(OfCompany);

    private PlannedPage[] OfCompany(IssuerFigures company) =>
        [
            Page<CompanyPage>(Route.Company(company.Table.Calls[0]), company.Issuer, ("Company", company)),
            Page<CompanyTopicsPage>(Route.TopicsOf(company), company.Issuer, ("Company", company)),
            Page<CompanyComparePage>(Route.Compare(company), company.Issuer, ("Company", company)),
        ];

    private PlannedPage Page<TPage>(Route route, string? source = null, params (string Name, object Value)[] subject) =>
        Planned(typeof(TPage), route, source ?? typeof(TPage).Name, subject);

    private PlannedPage Planned(Type component, Route route, string source, (string Name, object Value)[] subject) =>
        new(
            route,
            source,
            component,
            subject
                .Append(("Context", Context(route)))
                .ToDictionary(pair => pair.Name, object? (pair) => pair.Value, StringComparer.Ordinal)
        );

    private PageContext Context(Route route) =>
        new(corpus, route, assets)
        {
            Figures = figures,
            Topics = topics,
            Spoken = spoken,
        };
}
