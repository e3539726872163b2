using SiteGen.Site.Plan;

namespace SiteGen.Site.Pages.Listing;

/// <summary>Whose firm is whose.</summary>
public static class Affiliation
{
    /// <summary>The firm that an analyst asks for; null where the call does not state it.</summary>
    public static Firm? Of(Exchange exchange, Corpus corpus) =>
        exchange.Analyst?.Appointments.FirstOrDefault(a => a.Call == exchange.Call && a.Firm is not null)?.Firm
        ?? corpus.Firms.FirstOrDefault(firm =>
            firm.Name == exchange.Firm || firm.Aliases.Contains(exchange.Firm ?? "")
        );

    /// <summary>What was printed of a person in a call; null where nothing was.</summary>
    public static Appointment? In(EarningsCall call, Person person) =>
        person.Appointments.FirstOrDefault(appointment => appointment.Call == call);

    /// <summary>The firms for which analysts ask, in the order of the corpus.</summary>
    public static IReadOnlyList<Firm> OfAnalysts(Corpus corpus) =>
        [
            .. corpus.Firms.Where(firm =>
                corpus.People.Any(person =>
                    person.Type == PersonType.Analyst && person.Appointments.Any(a => firm.Equals(a.Firm))
                )
            ),
        ];

    /// <summary>The analysts' slots of a firm, call by call.</summary>
    public static IReadOnlyList<Exchange> Questions(Firm firm, Corpus corpus) =>
        [.. corpus.Calls.SelectMany(call => call.Exchanges).Where(exchange => firm.Equals(Of(exchange, corpus)))];

    /// <summary>What was printed of the people of a firm, in the order of the people.</summary>
    public static IReadOnlyList<(Person Person, Appointment Appointment)> Of(Firm firm, Corpus corpus) =>
        [
            .. corpus.People.SelectMany(person =>
                person.Appointments.Where(a => firm.Equals(a.Firm)).Select(a => (person, a))
            ),
        ];
}
