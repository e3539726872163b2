namespace SiteGen.Generator.Calls;

/// <summary>The slots that the operator's announcements open, each up to the operator's next word.</summary>
internal static class Slots
{
    /// <summary>The turn from which questions and answers run: the operator's announcement, or the first analyst.</summary>
    public static int FirstQuestion(
        IReadOnlyList<SpokenTurn> turns,
        IReadOnlyDictionary<int, Announcement> announcements
    )
    {
        var first = 0;
        while (first < turns.Count && turns[first].Speaker?.Side != Side.Analyst && !Opens(turns, first, announcements))
        {
            first++;
        }

        while (first > 1 && first < turns.Count && turns[first - 1].IsOperator)
        {
            first--;
        }

        return first;
    }

    /// <summary>The one who speaks after an announcement asks, for the firm that the operator says.</summary>
    public static void Announce(IReadOnlyList<SpokenTurn> turns, IReadOnlyDictionary<int, Announcement> announcements)
    {
        foreach (var pair in announcements)
        {
            var speaker = Asker(turns, pair.Key, pair.Value);
            if (speaker is null || speaker.Side == Side.Executive && (pair.Value.Firm is null || speaker.IsListed))
            {
                continue;
            }

            speaker.Side = Side.Analyst;
            speaker.Firm ??= pair.Value.Firm;
            if (IsSame(PersonName.Of(pair.Value.Name.Text), speaker.Name))
            {
                _ = speaker.Heard.Add(pair.Value.Name.Text);
            }
        }
    }

    /// <summary>Whoever answers the analyst announced, and is nobody who was announced, speaks for the company: where an operator announces everyone.</summary>
    public static void Answer(IReadOnlyList<SpokenTurn> turns, IReadOnlyDictionary<int, Announcement> announcements)
    {
        foreach (var announcement in announcements.Keys.Where(turn => turns[turn].IsOperator))
        {
            foreach (
                var speaker in SpeakersAfter(turns, announcement)
                    .SkipWhile(speaker => speaker.Side != Side.Analyst)
                    .Where(speaker => speaker.Side == Side.Unknown && !speaker.IsNobodyKnown)
            )
            {
                speaker.Side = Side.Executive;
            }
        }
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

    // The person announced, else the first who is not the company.
    private static Speaker? Asker(IReadOnlyList<SpokenTurn> turns, int turn, Announcement announcement)
    {
        var announced = PersonName.Of(announcement.Name.Text);
        var slot = SpeakersAfter(turns, turn).ToArray();
        return slot.FirstOrDefault(speaker => IsSame(announced, speaker.Name))
            ?? slot.FirstOrDefault(speaker => speaker.Side != Side.Executive);
    }

    private static IEnumerable<Speaker> SpeakersAfter(IReadOnlyList<SpokenTurn> turns, int announcement)
    {
        for (var i = announcement + 1; i < turns.Count && !turns[i].EndsSlot; i++)
        {
            if (turns[i].Speaker is { } speaker)
            {
                yield return speaker;
            }
        }
    }

    private static bool Opens(
        IReadOnlyList<SpokenTurn> turns,
        int i,
        IReadOnlyDictionary<int, Announcement> announcements
    ) => announcements.ContainsKey(i) && i + 1 < turns.Count && turns[i + 1].Speaker is not null;
}
