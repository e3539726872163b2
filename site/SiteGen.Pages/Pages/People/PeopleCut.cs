using SiteGen.Site.Kpis;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Pages.People;

/// <summary>How the lists of people are cut into pages.</summary>
public static class PeopleCut
{
    private const int MostNames = 2000;
    private const int MostAppearances = 400;
    private const int MostAppointments = 60;
    private const int MostQuestions = 300;
    private const int MostTurns = 400;

    /// <summary>Whether one page would be too long for everyone.</summary>
    public static bool IsByCompany(Corpus corpus) =>
        corpus.People.Where(person => person.Type != PersonType.Operator).Sum(person => person.Appointments.Count)
        > MostAppearances;

    /// <summary>Whether the index can name all of these people.</summary>
    public static bool CanName(IReadOnlyCollection<Person> people) => people.Count <= MostNames;

    /// <summary>Whether people of a firm are listed once each, not call by call.</summary>
    public static bool IsOnceEach(int appointments) => appointments > MostAppointments;

    /// <summary>Who speaks on the calls of a company, on one side.</summary>
    public static IReadOnlyList<Person> On(PersonType side, IssuerFigures company, Corpus corpus) =>
        [.. On(side, corpus).Where(person => person.Appointments.Any(one => one.Call.Issuer == company.Issuer))];

    /// <summary>Who speaks on one side.</summary>
    public static IReadOnlyList<Person> On(PersonType side, Corpus corpus) =>
        [.. corpus.People.Where(person => person.Type == side)];

    /// <summary>The questions of a firm.</summary>
    public static Years<Exchange> QuestionsOf(Firm firm, Corpus corpus) =>
        Years.Of(Listing.Affiliation.Questions(firm, corpus), exchange => exchange.Call.Period.Year, MostQuestions);

    /// <summary>What someone says; all of it on one page for an operator, whose turns need not be listed.</summary>
    public static Years<Turn> TurnsOf(Person person) =>
        Years.Of(
            person.Turns,
            turn => turn.Call.Period.Year,
            person.Type == PersonType.Operator ? int.MaxValue : MostTurns
        );

    /// <summary>Whether the turns are counted, not listed.</summary>
    public static bool IsCounted(Person person) =>
        person.Type == PersonType.Operator && person.Turns.Skip(MostTurns).Any();
}
