using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>Whom the operator announces: the name, and the firm where it is said.</summary>
internal sealed record Announcement(Piece Name, Piece? Firm);

/// <summary>Reads the operator's "our next question comes from …".</summary>
internal static class Announcements
{
    private static readonly string[] Leads = ["from ", "line of ", "on to ", "go to ", "turn to "];

    /// <summary>The last announcement in an operator's turn; null where there is none.</summary>
    public static Announcement? In(SpokenTurn turn) =>
        turn
            .Raw.Paragraphs.SelectMany(paragraph =>
                Sentences.Split(paragraph.Text).Select(sentence => Read(paragraph.Whole, sentence))
            )
            .LastOrDefault(announcement => announcement is not null);

    private static Announcement? Read(Piece line, Sentence sentence)
    {
        var whole = sentence.Text;
        var start = AfterStageDirection(whole);
        var text = whole.Substring(start);
        if (Phrases.AnyIn(text, AnnouncementWords.HandOvers))
        {
            return null;
        }

        var place = line.Part(sentence.Start + start, text.Length);
        var isCued = Phrases.AnyIn(text, AnnouncementWords.Cues);
        return Named(place, text, isCued);
    }

    // "James Joule, Thermal Securities." needs no cue; "Our next question comes from James with Thermal Securities."
    // needs one, and the firm.
    private static Announcement? Named(Piece place, string text, bool isCued)
    {
        Announcement? bare = null;
        foreach (var (start, end) in CapitalisedRuns.In(text))
        {
            var name = place.Part(start, end - start);
            var firm = AnnouncedFirm.After(place, text, end);
            var isLed = Leads.Any(lead => Precedes(text, start, lead));
            if (!NameShape.IsFullName(name.Text))
            {
                if (isCued && firm is not null && isLed)
                {
                    return new(name, firm);
                }

                continue;
            }

            firm ??= AnnouncedFirm.Before(place, text, start);
            if (isCued && firm is null && (bare is not null || !isLed))
            {
                bare ??= new(name, null);
                continue;
            }

            var isWeaklyCued =
                start == 0
                || Phrases.AnyIn(text, AnnouncementWords.WeakCues)
                || text.StartsWith("From ", StringComparison.Ordinal);
            return isCued || firm is not null && isWeaklyCued ? new(name, firm) : bare;
        }

        return bare;
    }

    private static bool Precedes(string text, int at, string lead) =>
        at >= lead.Length && string.CompareOrdinal(text, at - lead.Length, lead, 0, lead.Length) == 0;

    private static int AfterStageDirection(string text)
    {
        var close = text.Length > 0 && text[0] is '(' or '[' ? text.IndexOfAny([')', ']']) : -1;
        return close < 0 ? 0 : text.Length - text.Substring(close + 1).TrimStart().Length;
    }
}
