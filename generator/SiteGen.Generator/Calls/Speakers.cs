using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>Turns -> who speaks, one entry for each printed name.</summary>
internal static class Speakers
{
    public static IReadOnlyList<SpokenTurn> Gather(IReadOnlyList<RawTurn> turns)
    {
        var known = new Dictionary<string, Speaker>(StringComparer.Ordinal);
        var spoken = new List<SpokenTurn>();
        foreach (var turn in turns)
        {
            spoken.Add(new(turn, turn.Heading is { Nameless: null } heading ? Of(known, heading) : null));
        }

        return spoken;
    }

    private static Speaker Of(Dictionary<string, Speaker> known, Heading heading)
    {
        var name = heading.Name.Text;
        var key = heading.IsOperator ? "operator" : PersonName.Of(name).Key;
        if (!known.TryGetValue(key, out var speaker))
        {
            known[key] = speaker = new(name, heading.Name) { Side = heading.IsOperator ? Side.Operator : Side.Unknown };
        }

        speaker.Heading = speaker.Heading?.Title is null ? heading : speaker.Heading;
        speaker.Firm ??= heading.Affiliation;
        return speaker;
    }
}
