using SiteGen.Site.Plan;

namespace SiteGen.Site.Exports;

/// <summary>The titles and firms of the people.</summary>
public static class AppointmentsTable
{
    /// <summary>A row for each appointment, person by person, earliest first.</summary>
    public static ExportTable Make(Corpus corpus) =>
        ExportTable.Of<(Person Person, Appointment Appointment)>(
            "appointments",
            "One row for each title and firm under which a person speaks in a call.",
            [],
            [Reference.Person("person"), Reference.Call],
            corpus.People.SelectMany(person => person.Appointments.Select(appointment => (person, appointment))),
            [
                new("person", "The person.", row => row.Person.Id),
                new("call", "The call.", row => row.Appointment.Call.Id),
                new("title", "Title as printed; empty where none is.", row => row.Appointment.Title),
                new(
                    "firm",
                    "Firm that the person speaks for; empty where not stated.",
                    row => row.Appointment.Firm?.Name
                ),
                new(
                    "as_printed",
                    "The heading, or the words of the call, that say so.",
                    row => row.Appointment.AsPrinted
                ),
                new(
                    "note",
                    "What the call's own words say where they contradict the printed title; else empty.",
                    row => row.Appointment.Note
                ),
            ]
        );
}
