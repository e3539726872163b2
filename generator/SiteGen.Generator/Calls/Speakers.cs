using SiteGen.Generator.Lines;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>Turns -> who speaks, one entry for each printed name.</summary>
internal sealed class Speakers
{
    private readonly Roster roster;
    private readonly Dictionary<string, Speaker> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (RosterEntry? Entry, string? Key)> names = new(StringComparer.Ordinal);

    private Speakers(Roster roster) => this.roster = roster;

    public static IReadOnlyList<SpokenTurn> Gather(IReadOnlyList<RawTurn> turns, Roster roster)
    {
        var speakers = new Speakers(roster);
        var spoken = new List<SpokenTurn>(turns.Count);
        var slot = 0;
        foreach (var turn in turns)
        {
            slot += turn.Heading is { IsOperator: true } ? 1 : 0;
            spoken.Add(new(turn, turn.Heading is { IsNameless: false } heading ? speakers.Of(heading, slot) : null));
        }

        return spoken;
    }

    private Speaker Of(Heading heading, int slot)
    {
        var (entry, person) = heading.IsOperator ? (null, "operator") : Listed(heading.Name);
        // Two people whom nobody knows are not one because both are called so: only between two words of the operator.
        var key = person ?? slot + "#" + heading.Name.Text;
        if (!known.TryGetValue(key, out var speaker))
        {
            var name = entry is not null && !NameShape.IsFullName(heading.Name.Text) ? entry.Name : heading.Name;
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

    // Whom the publisher lists under a name, and what makes two printed names one; null for somebody unknown.
    private (RosterEntry? Entry, string? Key) Listed(Piece name)
    {
        var text = name.Text;
        if (!names.TryGetValue(text, out var listed))
        {
            var entry = roster.Find(text);
            var isUnknown = UnknownPeople.IsBeforeColon(text) || UnknownPeople.IsGroup(text);
            listed = (entry, isUnknown ? null : PersonName.Of((entry?.Name ?? name).Text).Key);
            names[text] = listed;
        }

        return listed;
    }
}
