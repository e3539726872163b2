using SiteGen.Browser.Tests.Sites;
using SiteGen.Site;
using SiteGen.Site.Inputs;
using SiteGen.Site.Pages.Compare;
using SiteGen.Site.Plan;
using SiteGen.Site.Topics;

namespace SiteGen.Browser.Tests.Pages;

/// <summary>The kinds of pages that every test opens: a new kind of page gets a line here.</summary>
internal static class PageKinds
{
    /// <summary>A call without a translation, between two others.</summary>
    public static EarningsCall English { get; } =
        Calls.All.Where(call => call.TranslationLanguage is null).Skip(1).First();

    /// <summary>The shortest call with one.</summary>
    public static EarningsCall Bilingual { get; } =
        Calls
            .All.Where(call => call.TranslationLanguage is not null)
            .MinBy(call => call.Turns.Sum(turn => turn.Paragraphs.Count))!;

    /// <summary>What readers follow.</summary>
    public static IReadOnlyList<Topic> Topics { get; } = TopicFile.Read(Repository.Seeds);

    /// <summary>The one with the most titles.</summary>
    private static Person Executive { get; } =
        People.All.Where(person => person.Type == PersonType.Executive).MaxBy(person => person.Appointments.Count)!;

    public static IReadOnlyList<PageKind> All { get; } =
    [
        new("home", Route.Home),
        new("call in one language", Route.Call(English)),
        new("call in two languages", Route.Call(Bilingual)),
        new("speakers", Route.Speakers),
        new("executive", Route.Speaker(Executive)),
        new("analyst", Route.Speaker(English.Speakers.First(person => person.Type == PersonType.Analyst))),
        new("operator", Route.Speaker(People.All.First(person => person.Type == PersonType.Operator))),
        new("firms", Route.Firms),
        new("firm", Route.Firm(English.Exchanges.Select(exchange => exchange.Analyst!.Appointments[0].Firm!).First())),
        new("key figures", Route.Kpis),
        new("metric", Route.Metric("Revenue")),
        new("guidance", Route.Guidance),
        new("questions", Route.Questions),
        new("search", Route.Search),
        new("topics", Route.Topics),
        new("topic", Route.Topic(Topics[0])),
        new("compare", Route.Compare()),
        new("two calls", Route.Compare(CallPair.All(Calls.All)[0])),
        new("data", Route.Data()),
        new("about", Route.About),
        new("404", Route.NotFound),
    ];

    public static TheoryData<string> Names => [.. All.Select(kind => kind.Name)];

    public static TheoryData<string, Place> NamesAndPlaces => With(Place.Disk, Place.Root, Place.Repository);

    public static TheoryData<string, ColorScheme> NamesAndColours => With(ColorScheme.Light, ColorScheme.Dark);

    public static EarningsCall Call(string name) => Calls.All.Single(call => Route.Call(call) == Of(name));

    public static Route Of(string name) => All.Single(kind => kind.Name == name).Route;

    private static TheoryData<string, T> With<T>(params T[] values)
    {
        var data = new TheoryData<string, T>();
        foreach (var kind in All)
        {
            foreach (var value in values)
            {
                data.Add(kind.Name, value);
            }
        }

        return data;
    }
}
