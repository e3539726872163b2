using System.Globalization;
using SiteGen.Generator.Findings;
using SiteGen.Generator.Lines;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>
/// Finds out from the words of the call who speaks under headings that print only an office. Whom nothing names
/// for certain is a stand-in, never a guess.
/// </summary>
internal static class NamelessSpeakers
{
    public static IReadOnlyList<Finding> Name(IReadOnlyList<SpokenTurn> turns)
    {
        if (!turns.Any(turn => turn.Raw.Heading is { IsNameless: true }))
        {
            return [];
        }

        var findings = new List<Finding>();
        var executives = Executives(turns);
        var known = new Dictionary<string, Speaker>(StringComparer.Ordinal);
        var (announced, asker) = ((Piece?)null, (string?)null);
        foreach (var turn in turns)
        {
            if (turn.IsOperator)
            {
                (announced, asker) = (Announcements.In(turn)?.Name, null);
                continue;
            }

            if (turn.Raw.Heading is not { IsNameless: true, Side: var side, Title: { } title } heading)
            {
                continue;
            }

            var office = title.Text;
            asker ??= side == RosterSide.Analyst ? office : null;
            var name =
                side == RosterSide.Company ? (executives.TryGetValue(office, out var found) ? found : null)
                : asker == office ? announced
                : null;
            var key = name is { } one ? PersonName.Of(one.Text).Key : $"{side} {office}";
            if (!known.TryGetValue(key, out var speaker))
            {
                known[key] = speaker = Speaker(heading, side, name);
                findings.Add(Finding(heading, name));
            }

            turn.Speaker = speaker;
        }

        return findings;
    }

    // The one person whom the opening introduces with this office, where that person has no other.
    private static Dictionary<string, Piece> Executives(IReadOnlyList<SpokenTurn> turns)
    {
        (Introduction, HashSet<string>)[] introductions =
        [
            .. Introductions.In(turns).Select(one => (one, Roles.Personal(one.Title))),
        ];
        var matches = turns
            .Select(turn => turn.Raw.Heading)
            .Where(heading => heading is { IsNameless: true, Side: RosterSide.Company })
            .Select(heading => heading!.Title!.Value.Text)
            .Distinct(StringComparer.Ordinal)
            .Select(office => (Office: office, Name: Only(introductions, office)))
            .Where(match => match.Name is not null)
            .ToArray();
        return matches
            .GroupBy(match => PersonName.Of(match.Name!.Value.Text).Key)
            .Where(person => person.Count() == 1)
            .Select(person => person.First())
            .ToDictionary(match => match.Office, match => match.Name!.Value, StringComparer.Ordinal);
    }

    private static Piece? Only((Introduction Person, HashSet<string> Offices)[] introductions, string title)
    {
        var offices = Roles.Personal(title);
        var people = introductions
            .Where(introduction => introduction.Offices.Overlaps(offices))
            .GroupBy(introduction => introduction.Person.Name.Key)
            .ToArray();
        return people.Length == 1 ? people[0].First().Person.Place : null;
    }

    private static Speaker Speaker(Heading heading, RosterSide side, Piece? name) =>
        new(name?.Text ?? (side == RosterSide.Analyst ? "Unknown Analyst" : "Unknown Executive"), name ?? heading.Name)
        {
            Heading = heading,
            Side = side == RosterSide.Analyst ? Side.Analyst : Side.Executive,
            IsInferred = true,
        };

    private static Finding Finding(Heading heading, Piece? name) =>
        name is { } piece
            ? Findings.Finding.Of(
                PeopleRules.SpeakerInferred,
                heading.Whole.Place,
                piece.Text,
                piece.Place.Line.ToString(CultureInfo.InvariantCulture),
                piece.Text
            )
            : Findings.Finding.Of(PeopleRules.SpeakerUnknown, heading.Whole.Place);
}
