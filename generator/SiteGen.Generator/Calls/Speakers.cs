using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>Turns -> who speaks, one entry for each printed name.</summary>
internal static class Speakers
{
    public static IReadOnlyList<SpokenTurn> Gather(IReadOnlyList<RawTurn> turns, Roster roster)
    {
        var known = new Dictionary<string, Speaker>(StringComparer.Ordinal);
        var spoken = new List<SpokenTurn>();
        var slot = 0;
        foreach (var turn in turns)
        {
            slot += turn.Heading is { IsOperator: true } ? 1 : 0;
            spoken.Add(
                new(turn, turn.Heading is { IsNameless: false } heading ? Of(known, heading, roster, slot) : null)
            );
        }

        return spoken;
    }

    private static Speaker Of(Dictionary<string, Speaker> known, Heading heading, Roster roster, int slot)
    {
        var entry = heading.IsOperator ? null : roster.Find(heading.Name.Text);
        var name = entry is not null && !NameShape.IsFullName(heading.Name.Text) ? entry.Name : heading.Name;
        var key = Key(heading, entry, slot);
        if (!known.TryGetValue(key, out var speaker))
        {
            known[key] = speaker = new(name.Text, heading.Name)
            {
                Side = heading.IsOperator ? Side.Operator : Side.Unknown,
                Entry = entry,
            };
        }

        speaker.Heading = speaker.Heading?.Title is null ? heading : speaker.Heading;
        speaker.Firm ??= heading.Affiliation ?? entry?.Firm;
        return speaker;
    }

    // Two people whom nobody knows are not one because both are called so: only between two words of the operator.
    private static string Key(Heading heading, RosterEntry? entry, int slot) =>
        heading.IsOperator ? "operator"
        : UnknownPeople.IsBeforeColon(heading.Name.Text) || UnknownPeople.IsGroup(heading.Name.Text)
            ? slot + "#" + heading.Name.Text
        : PersonName.Of((entry?.Name ?? heading.Name).Text).Key;
}
