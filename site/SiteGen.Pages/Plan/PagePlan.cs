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
public static class PagePlan
{
    /// <summary>The pages, each with what its component is given.</summary>
    public static IEnumerable<PlannedPage> Make(
        Corpus corpus,
        Figures figures,
        IReadOnlyList<ExportTable> tables,
        IReadOnlyDictionary<string, Route> assets
    )
    {
        var (topics, spoken) = (new TopicUses(), new SpokenWords());
        yield return Page<HomePage>(Route.Home);
        yield return Page<AboutPage>(Route.About);
        yield return Page<NotFoundPage>(Route.NotFound);
        yield return Page<SpeakersPage>(Route.Speakers);
        yield return Page<FirmsPage>(Route.Firms);
        yield return Page<KpisPage>(Route.Kpis);
        yield return Page<GuidancePage>(Route.Guidance);
        yield return Page<QuestionsPage>(Route.Questions);
        yield return Page<SearchPage>(Route.Search);
        yield return Page<TopicsPage>(Route.Topics);
        yield return Page<DataPage>(Route.Data(), null, ("Tables", tables), ("Examples", Example.All));

        yield return Page<ComparePage>(Route.Compare());

        foreach (var pair in CallPair.All(corpus.Calls))
        {
            yield return Page<PairPage>(Route.Compare(pair), pair.Slug, ("Pair", pair));
        }

        foreach (var topic in corpus.Topics)
        {
            yield return Page<TopicPage>(Route.Topic(topic), topic.Name, ("Topic", topic));
        }

        var places = Context(Route.Home);
        foreach (var page in LongPages.Of(places).Concat(PeoplePages.Of(places)))
        {
            yield return Planned(page.Component, page.Route, page.Source, page.Subject);
        }

        foreach (var metric in figures.Metrics)
        {
            if (figures.HasOneIssuer)
            {
                yield return OfCompany(Route.Metric(metric.Concept.Id), metric, figures.Issuers[0]);
                continue;
            }

            yield return Page<MetricOverviewPage>(
                Route.Metric(metric.Concept.Id),
                metric.Concept.Name,
                ("Metric", metric)
            );
            foreach (var company in figures.Stating(metric))
            {
                yield return OfCompany(Route.Metric(metric.Concept.Id, company.Table.Calls[0]), metric, company);
            }
        }

        foreach (var company in figures.HasOneIssuer ? [] : figures.Issuers)
        {
            yield return Page<CompanyPage>(Route.Company(company.Table.Calls[0]), company.Issuer, ("Company", company));
            yield return Page<CompanyTopicsPage>(Route.TopicsOf(company), company.Issuer, ("Company", company));
            yield return Page<CompanyComparePage>(Route.Compare(company), company.Issuer, ("Company", company));
        }

        foreach (var call in corpus.Calls)
        {
            yield return Page<CallPage>(Route.Call(call), call.Source.File, ("Call", call));
        }

        PlannedPage OfCompany(Route route, Metric metric, IssuerFigures company) =>
            Page<MetricPage>(route, metric.Concept.Name, ("Metric", metric), ("Company", company));

        PlannedPage Page<TPage>(Route route, string? source = null, params (string Name, object Value)[] subject) =>
            Planned(typeof(TPage), route, source ?? typeof(TPage).Name, subject);

        PlannedPage Planned(Type component, Route route, string source, (string Name, object Value)[] subject) =>
            new(
                route,
                source,
                component,
                subject
                    .Append(("Context", Context(route)))
                    .ToDictionary(pair => pair.Name, object? (pair) => pair.Value, StringComparer.Ordinal)
            );

        PageContext Context(Route route) =>
            new(corpus, route, assets)
            {
                Figures = figures,
                Topics = topics,
                Spoken = spoken,
            };
    }
}
