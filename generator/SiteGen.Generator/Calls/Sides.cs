using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>Tells who stands on which side.</summary>
internal static class Sides
{
    /// <summary>Sets the side and firm of every speaker; returns who asks instead of whom.</summary>
    public static IReadOnlyDictionary<int, Announcement> Tell(
        IReadOnlyList<SpokenTurn> turns,
        IReadOnlyList<Introduction> introductions
    )
    {
        foreach (
            var speaker in turns
                .Select(turn => turn.Speaker)
                .OfType<Speaker>()
                .Where(speaker => speaker.Side == Side.Unknown)
        )
        {
            speaker.Side = ByRoster(speaker) ?? ByTitle(speaker);
        }

        ByFirm(turns);
        var announcements = AnnouncementsByTurn(turns);
        Introduce(turns, introductions, announcements);
        Present(turns, announcements);
        Slots.Announce(turns, announcements);
        Slots.Answer(turns, announcements);
        return announcements;
    }

    private static Side? ByRoster(Speaker speaker) =>
        speaker.ListedSide switch
        {
            RosterSide.Company => Side.Executive,
            RosterSide.Analyst => Side.Analyst,
            _ => null,
        };

    private static Side ByTitle(Speaker speaker)
    {
        var title = speaker.IsNobodyKnown ? speaker.Name.Printed : speaker.Title?.Text;
        return title is null ? Side.Unknown
            : title.IndexOf("Analyst", StringComparison.OrdinalIgnoreCase) >= 0
            || title.IndexOf("Equity Research", StringComparison.OrdinalIgnoreCase) >= 0
                ? Side.Analyst
            : Roles.NamesExecutive(title) && speaker.Firm is null ? Side.Executive
            : Side.Unknown;
    }

    // Of people whose headings print a firm and no title, those of the firm of whoever opens the call speak for it.
    private static void ByFirm(IReadOnlyList<SpokenTurn> turns)
    {
        var speakers = turns
            .Select(turn => turn.Speaker)
            .OfType<Speaker>()
            .Where(speaker => !speaker.IsOperator)
            .Distinct()
            .ToArray();
        var company = speakers.Length == 0 ? null : speakers[0].Firm?.Text;
        foreach (
            var speaker in speakers
                .Skip(1)
                .Where(speaker => speaker is { Side: Side.Unknown, Title: null, Firm: not null })
        )
        {
            var isOfCompany = string.Equals(speaker.Firm!.Value.Text, company, StringComparison.OrdinalIgnoreCase);
            speaker.Side = isOfCompany ? Side.Executive : Side.Analyst;
        }
    }

    // Where there is no operator, whoever opens the call announces who asks.
    private static Dictionary<int, Announcement> AnnouncementsByTurn(IReadOnlyList<SpokenTurn> turns)
    {
        var host = turns.Count == 0 || turns.Any(turn => turn.IsOperator) ? null : turns[0].Speaker;
        var found = new Dictionary<int, Announcement>();
        for (var i = 0; i < turns.Count; i++)
        {
            var isHost = host is not null && turns[i].Speaker == host;
            if (
                (turns[i].IsOperator || isHost)
                && Announcements.In(turns[i]) is { } announcement
                && (turns[i].IsOperator || announcement.Firm is not null)
            )
            {
                found[i] = announcement;
                turns[i].Announces = true;
            }
        }

        return found;
    }

    // The opening names those who speak for the company.
    private static void Introduce(
        IReadOnlyList<SpokenTurn> turns,
        IReadOnlyList<Introduction> introductions,
        Dictionary<int, Announcement> announcements
    )
    {
        var announced = announcements
            .Values.Select(announcement => PersonName.Of(announcement.Name.Text))
            .ToLookup(name => name.Surname, StringComparer.OrdinalIgnoreCase);
        var speakers = turns
            .Select(turn => turn.Speaker)
            .OfType<Speaker>()
            .Distinct()
            .Where(speaker => !speaker.IsOperator)
            .ToArray();
        var namesakes = speakers.ToLookup(speaker => speaker.Name.Surname, StringComparer.OrdinalIgnoreCase);
        foreach (var speaker in speakers)
        {
            var isOnlyOne = namesakes[speaker.Name.Surname].Count() == 1;
            var introduction = introductions.FirstOrDefault(one =>
                one.Name.IsFormOf(speaker.Name)
                || Likeness.SoundAlike(one.Name, speaker.Name)
                || isOnlyOne && IsCalledOtherwise(speaker, one.Name)
            );
            if (introduction is null || announced[speaker.Name.Surname].Any(name => name.IsFormOf(speaker.Name)))
            {
                continue;
            }

            speaker.Side = Side.Executive;
            speaker.Called(introduction.Name, isOnlyOne);
            speaker.Stated = (introduction.Title, introduction.Place);
        }
    }

    // "Gus Marsh" may be how everyone calls Emil Gustav Marsh, where nobody else is called Marsh.
    private static bool IsCalledOtherwise(Speaker speaker, PersonName name) =>
        speaker.Side == Side.Executive
        && name.IsWhole
        && name.SameSurname(speaker.Name)
        && speaker.Name.Given.Any(given =>
            given.Length > 1 && char.ToUpperInvariant(given[0]) == char.ToUpperInvariant(name.Given[0][0])
        );

    // Whoever speaks before the first analyst speaks for the company.
    private static void Present(IReadOnlyList<SpokenTurn> turns, Dictionary<int, Announcement> announcements)
    {
        var first = Slots.FirstQuestion(turns, announcements);
        foreach (
            var speaker in turns
                .Take(first)
                .Select(turn => turn.Speaker)
                .OfType<Speaker>()
                .Where(speaker => speaker.Side == Side.Unknown && !speaker.IsNobodyKnown)
        )
        {
            speaker.Side = first < turns.Count ? Side.Executive : speaker.Side;
        }
    }
}
