using SiteGen.Site.Kpis;
using SiteGen.Site.Pages.Guidance;
using SiteGen.Site.Pages.Kpis;
using SiteGen.Site.Pages.Questions;
using SiteGen.Site.Pages.Topics;

namespace SiteGen.Site.Plan;

/// <summary>Lists the pages that grow with the calls, cut by company and year.</summary>
public static class LongPages
{
    /// <summary>A page that is not planned yet.</summary>
    /// <param name="Component">Its component.</param>
    /// <param name="Route">Its place.</param>
    /// <param name="Source">What it is made from.</param>
    /// <param name="Subject">What the component is given.</param>
    public sealed record Part(Type Component, Route Route, string Source, (string Name, object Value)[] Subject);

    /// <summary>The pages of each company, and those of its earlier years.</summary>
    public static IEnumerable<Part> Of(PageContext context) =>
        context
            .Figures.Issuers.AsParallel()
            .AsOrdered()
            .Select(company => Of(context, company))
            .SelectMany(part => part);

    private static Part[] Of(PageContext context, IssuerFigures company) =>
        [
            .. Questions(context, company),
            .. Guidance(context, company),
            .. Topics(context, company),
            .. Statements(context, company),
        ];

    private static IEnumerable<Part> Questions(PageContext context, IssuerFigures company) =>
        Pages<CompanyQuestionsPage, Exchange>(
            context.QuestionsOf(company),
            QuestionYears.Of(company),
            context.Figures.HasOneIssuer,
            company.Issuer,
            ("Company", company)
        );

    private static IEnumerable<Part> Guidance(PageContext context, IssuerFigures company) =>
        Pages<CompanyGuidancePage, GuidedFigure>(
            context.GuidanceOf(company),
            GuidanceYears.Of(company),
            context.Figures.HasOneIssuer,
            company.Issuer,
            ("Company", company)
        );

    private static IEnumerable<Part> Topics(PageContext context, IssuerFigures company) =>
        context.Corpus.Topics.SelectMany(topic =>
            Pages<CompanyTopicPage, Site.Topics.Mention>(
                context.TopicOf(topic, company),
                TopicYears.Of(context.Topics.Of(company.Table.Calls, topic)),
                context.Figures.HasOneIssuer,
                topic.Name,
                ("Topic", topic),
                ("Company", company)
            )
        );

    // The first page of each is planned with its metric.
    private static IEnumerable<Part> Statements(PageContext context, IssuerFigures company) =>
        context.Figures.Metrics.SelectMany(metric =>
            Pages<MetricPage, Fact>(
                context.Figures.HasOneIssuer
                    ? Route.Metric(metric.Concept.Id)
                    : Route.Metric(metric.Concept.Id, company.Table.Calls[0]),
                StatementYears.Of(metric, company),
                true,
                metric.Concept.Name,
                ("Metric", metric),
                ("Company", company)
            )
        );

    /// <summary>The pages of a long list; where its first page is planned elsewhere, those of its earlier years.</summary>
    internal static IEnumerable<Part> Pages<TPage, T>(
        Route first,
        Years<T> years,
        bool hasFirst,
        string source,
        params (string Name, object Value)[] subject
    )
    {
        if (!hasFirst)
        {
            yield return new(typeof(TPage), first, source, subject);
        }

        foreach (var year in years.Earlier)
        {
            yield return new(typeof(TPage), first.OfYear(year.Key), source, [.. subject, ("Year", year.Key)]);
        }
    }
}
