namespace SiteGen.Generator.Calls;

/// <summary>Tells who stands on which side, and where the first analyst speaks.</summary>
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
            speaker.Side = ByTitle(speaker);
        }

        var announcements = AnnouncementsByTurn(turns);
        Introduce(turns, introductions, announcements);
        Present(turns, announcements);
        Announce(turns, announcements);
        return announcements;
    }

    private static Side ByTitle(Speaker speaker)
    {
        var title = speaker.Heading?.Title?.Text;
        return title is null ? Side.Unknown
            : title.IndexOf("Analyst", StringComparison.OrdinalIgnoreCase) >= 0
            || title.IndexOf("Equity Research", StringComparison.OrdinalIgnoreCase) >= 0
                ? Side.Analyst
            : Roles.NamesExecutive(title) && speaker.Heading?.Affiliation is null ? Side.Executive
            : Side.Unknown;
    }

    private static Dictionary<int, Announcement> AnnouncementsByTurn(IReadOnlyList<SpokenTurn> turns)
    {
        var found = new Dictionary<int, Announcement>();
        for (var i = 0; i < turns.Count; i++)
        {
            if (turns[i].IsOperator && Announcements.In(turns[i]) is { } announcement)
            {
                found[i] = announcement;
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
        var announced = announcements.Values.Select(announcement => PersonName.Of(announcement.Name.Text)).ToArray();
        foreach (
            var speaker in turns
                .Select(turn => turn.Speaker)
                .OfType<Speaker>()
                .Distinct()
                .Where(speaker => !speaker.IsOperator)
        )
        {
            var introduction = introductions.FirstOrDefault(one =>
                one.Name.IsFormOf(speaker.Name) || Likeness.SoundAlike(one.Name, speaker.Name)
            );
            if (introduction is null || announced.Any(name => name.IsFormOf(speaker.Name)))
            {
                continue;
            }

            speaker.Side = Side.Executive;
            speaker.Called(introduction.Name);
            speaker.Stated = (introduction.Title, introduction.Place);
        }
    }

    // Whoever speaks before the first analyst speaks for the company.
    private static void Present(IReadOnlyList<SpokenTurn> turns, Dictionary<int, Announcement> announcements)
    {
        var first = FirstQuestion(turns, announcements);
        foreach (
            var speaker in turns
                .Take(first)
                .Select(turn => turn.Speaker)
                .OfType<Speaker>()
                .Where(speaker => speaker.Side == Side.Unknown)
        )
        {
            speaker.Side = first < turns.Count ? Side.Executive : speaker.Side;
        }
    }

    /// <summary>The turn from which questions and answers run: the operator's announcement, or the first analyst.</summary>
    public static int FirstQuestion(
        IReadOnlyList<SpokenTurn> turns,
        IReadOnlyDictionary<int, Announcement> announcements
    )
    {
        var analyst = Enumerable
            .Range(0, turns.Count)
            .Where(i => turns[i].Speaker?.Side == Side.Analyst)
            .DefaultIfEmpty(turns.Count)
            .First();
        var announced = announcements
            .Keys.Where(i => i < analyst && NextSpeaker(turns, i) is not null)
            .DefaultIfEmpty(turns.Count)
            .Min();
        var first = Math.Min(analyst, announced);
        while (first > 0 && first < turns.Count && turns[first - 1].IsOperator && first - 1 > 0)
        {
            first--;
        }

        return first;
    }

    // The one who speaks after an announcement asks, for the firm that the operator says.
    private static void Announce(IReadOnlyList<SpokenTurn> turns, Dictionary<int, Announcement> announcements)
    {
        foreach (var pair in announcements)
        {
            var announced = PersonName.Of(pair.Value.Name.Text);
            var speaker = Asker(turns, pair.Key, announced);
            if (speaker is null || speaker.Side == Side.Executive && pair.Value.Firm is null)
            {
                continue;
            }

            speaker.Side = Side.Analyst;
            speaker.Firm ??= pair.Value.Firm;
        }
    }

    /// <summary>Who takes the slot that an announcement opens: the person announced, else the first who is not the company.</summary>
    public static Speaker? Asker(IReadOnlyList<SpokenTurn> turns, int announcement, PersonName announced)
    {
        var slot = turns
            .Skip(announcement + 1)
            .TakeWhile(turn => !turn.IsOperator)
            .Select(turn => turn.Speaker)
            .OfType<Speaker>()
            .ToArray();
        return slot.FirstOrDefault(speaker => IsSame(announced, speaker.Name))
            ?? slot.FirstOrDefault(speaker => speaker.Side != Side.Executive);
    }

    /// <summary>Whether an announced name and a printed one are the same person: the operator is heard, the heading written.</summary>
    public static bool IsSame(PersonName announced, PersonName printed) =>
        !announced.IsWhole && printed.IsCalled(announced.Surname)
        || announced.IsFormOf(printed)
        || Likeness.SoundAlike(announced, printed)
        || announced.SameSurname(printed)
            && announced.IsWhole
            && printed.Given.Any(given =>
                char.ToUpperInvariant(given[0]) == char.ToUpperInvariant(announced.Given[0][0])
            );

    private static Speaker? NextSpeaker(IReadOnlyList<SpokenTurn> turns, int i) =>
        i + 1 < turns.Count ? turns[i + 1].Speaker : null;
}
