using SiteGen.Site.Pages;
using SiteGen.Site.Pages.People;

namespace SiteGen.Site.Plan;

/// <summary>Lists the pages of people and firms, and the parts of those that grow with the calls.</summary>
public static class PeoplePages
{
    /// <summary>The pages of each person and firm; and where one list of people is too long, those of its parts.</summary>
    public static IEnumerable<LongPages.Part> Of(PageContext context) =>
        context
            .Corpus.People.SelectMany(Speaker)
            .Concat(context.Corpus.Firms.SelectMany(firm => OfFirm(context, firm)))
            .Concat(PeopleCut.IsByCompany(context.Corpus) ? Companies(context).Concat(Analysts(context)) : []);

    private static IEnumerable<LongPages.Part> Speaker(Person person) =>
        LongPages.Pages<SpeakerPage, Turn>(
            Route.Speaker(person),
            PeopleCut.TurnsOf(person),
            false,
            person.Name,
            ("Person", person)
        );

    private static IEnumerable<LongPages.Part> OfFirm(PageContext context, Firm firm) =>
        LongPages.Pages<FirmPage, Exchange>(
            Route.Firm(firm),
            PeopleCut.QuestionsOf(firm, context.Corpus),
            false,
            firm.Name,
            ("Firm", firm)
        );

    private static IEnumerable<LongPages.Part> Companies(PageContext context) =>
        context.Figures.Issuers.Select(company => new LongPages.Part(
            typeof(CompanySpeakersPage),
            Route.SpeakersOf(company),
            company.Issuer,
            [("Company", company)]
        ));

    private static IEnumerable<LongPages.Part> Analysts(PageContext context) =>
        Initials
            .Of(PeopleCut.On(PersonType.Analyst, context.Corpus))
            .Select(group => new LongPages.Part(
                typeof(AnalystsPage),
                Route.Analysts(group.Key),
                typeof(AnalystsPage).Name,
                [("Initial", group.Key)]
            ));
}
