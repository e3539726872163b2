using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.People;

/// <summary>A person, and the mentions that are this person.</summary>
internal sealed record KnownPerson(PersonEntry Entry, IReadOnlyList<NameForm> Forms);

/// <summary>Groups of names -> people with identity, name, side and appointments.</summary>
internal static class PeopleReader
{
    public static IReadOnlyList<KnownPerson> Read(
        IReadOnlyList<IReadOnlyList<NameForm>> groups,
        IReadOnlyList<NamedCall> calls,
        IReadOnlyDictionary<string, FirmEntry> firms,
        IReadOnlyList<SamePerson> decisions
    )
    {
        var names = groups
            .Select(forms => forms.Any(form => form.Is(Side.Operator)) ? "Operator" : PlainName.Of(forms, decisions))
            .ToArray();
        var ids = Ids(groups, names);
        var members = Identifier.Distinct(names);
        return
        [
            .. groups.Select(
                (forms, i) => new KnownPerson(Entry(ids[i], members[i], names[i], forms, calls, firms), forms)
            ),
        ];
    }

    // Namesakes are told apart by their company, then by where they first speak.
    private static string[] Ids(IReadOnlyList<IReadOnlyList<NameForm>> groups, string[] names)
    {
        var ids = Apart(
            [.. names.Select(Slug.From)],
            i => names[i] == "Operator" ? "" : Slug.From(groups[i][0].Issuer)
        );
        return Apart(
            ids,
            i => Slug.Suffixed("", groups[i][0].Issuer + groups[i][0].Name.Key + groups[i][0].Mentions[0].Reading.Place)
        );
    }

    private static string[] Apart(string[] ids, Func<int, string> suffix)
    {
        var shared = new HashSet<string>(
            ids.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key),
            StringComparer.Ordinal
        );
        return
        [
            .. ids.Select((id, i) => shared.Contains(id) && suffix(i) is { Length: > 0 } end ? id + "-" + end : id),
        ];
    }

    private static PersonEntry Entry(
        string id,
        string member,
        string name,
        IReadOnlyList<NameForm> forms,
        IReadOnlyList<NamedCall> calls,
        IReadOnlyDictionary<string, FirmEntry> firms
    )
    {
        var mentions = forms
            .SelectMany(form => form.Mentions)
            .OrderBy(mention => mention.Period.Year)
            .ThenBy(mention => mention.Period.Quarter)
            .ThenBy(mention => mention.Call)
            .ToArray();
        var aliases = mentions
            .SelectMany(mention => mention.Reading.Aliases.Prepend(mention.Reading.Name))
            .Where(alias => alias != name)
            .Distinct(StringComparer.Ordinal);
        return new(
            id,
            member,
            name,
            TypeOf(mentions),
            aliases.ToEquatableArray(),
            mentions.Select(mention => Appointment(mention, calls[mention.Call], firms)).ToEquatableArray()
        );
    }

    private static Side TypeOf(Mention[] mentions) =>
        mentions
            .Select(mention => mention.Reading.Side)
            .Where(side => side != Side.Unknown)
            .GroupBy(side => side)
            .OrderByDescending(side => side.Count())
            .ThenBy(side => side.Key)
            .FirstOrDefault()
            ?.Key
        ?? Side.Unknown;

    private static AppointmentEntry Appointment(
        Mention mention,
        NamedCall call,
        IReadOnlyDictionary<string, FirmEntry> firms
    )
    {
        var reading = mention.Reading;
        var firm = reading.Side == Side.Executive ? call.Issuer : reading.Firm;
        return new(
            call.Id,
            reading.Title,
            firm is null ? null : firms[FirmNames.Key(firm)].Id,
            reading.AsPrinted,
            reading.Note,
            reading.Place
        );
    }
}
