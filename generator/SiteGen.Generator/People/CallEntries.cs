using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator.People;

/// <summary>Named calls and people -> calls as code will state them.</summary>
internal static class CallEntries
{
    public static IEnumerable<CallEntry> Of(IReadOnlyList<NamedCall> calls, IReadOnlyList<KnownPerson> people)
    {
        var speakers = people
            .SelectMany(person =>
                person
                    .Forms.SelectMany(form => form.Mentions)
                    .Select(mention => (mention.Call, mention.Speaker, person.Entry.Id))
            )
            .ToDictionary(mention => (mention.Call, mention.Speaker), mention => mention.Id);
        var names = Identifier.Distinct([
            .. calls.Select(call => call.Issuer + " " + call.Period.Year + "Q" + call.Period.Quarter),
        ]);
        var issuers = calls.Select(static call => call.Issuer).Distinct().ToArray();
        var companies = Identifier.Distinct(issuers);
        return calls.Select(
            (call, i) =>
                Entry(
                    call,
                    companies[Array.IndexOf(issuers, call.Issuer)],
                    names[i],
                    [.. call.Reading.Speakers.Select((_, j) => speakers[(i, j)])],
                    people
                )
        );
    }

    private static CallEntry Entry(
        NamedCall call,
        string company,
        string member,
        List<string> speakers,
        IReadOnlyList<KnownPerson> people
    )
    {
        var announced = new List<int>();
        foreach (var name in call.Reading.Tables.Announced)
        {
            var known = name.Length == 0 ? null : Known(name, call.Issuer, people);
            if (known is not null && !speakers.Contains(known))
            {
                speakers.Add(known);
            }

            announced.Add(known is null ? -1 : speakers.IndexOf(known));
        }

        return new(
            call.Reading,
            call.Id,
            company,
            member,
            call.Issuer,
            call.IssuerAsStated,
            call.Ticker,
            call.Period,
            call.Date,
            speakers.ToEquatableArray(),
            announced.ToEquatableArray()
        );
    }

    // The one analyst of the company's calls whose name the operator said; null where none or several fit.
    private static string? Known(string name, string issuer, IReadOnlyList<KnownPerson> people)
    {
        var said = PersonName.Of(name);
        var fits = people
            .Where(person =>
                person.Entry.Type == Side.Analyst
                && !UnknownPeople.IsBeforeColon(person.Entry.Name)
                && person.Forms.Any(form => form.Issuer == issuer && form.Names.Any(other => other.IsFormOf(said)))
            )
            .ToArray();
        return fits.Length == 1 ? fits[0].Entry.Id : null;
    }
}
