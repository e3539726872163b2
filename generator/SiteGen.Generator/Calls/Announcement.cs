using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>Whom the operator announces: the name, and the firm where it is said.</summary>
internal sealed record Announcement(Piece Name, Piece? Firm);

/// <summary>Reads the operator's "our next question comes from …".</summary>
internal static class Announcements
{
    /// <summary>The last announcement in an operator's turn; null where there is none.</summary>
    public static Announcement? In(SpokenTurn turn) =>
        turn
            .Raw.Paragraphs.SelectMany(paragraph =>
                Sentences.Split(paragraph.Text).Select(sentence => Read(paragraph.Whole, sentence))
            )
            .LastOrDefault(announcement => announcement is not null);

    private static Announcement? Read(Piece line, Sentence sentence)
    {
        var start = AfterStageDirection(sentence.Text);
        var text = sentence.Text.Substring(start);
        if (Phrases.AnyIn(text, AnnouncementWords.HandOvers))
        {
            return null;
        }

        var place = line.Part(sentence.Start + start, text.Length);
        var isCued = Phrases.AnyIn(text, AnnouncementWords.Cues);
        return WholeName(place, text, isCued) ?? (isCued ? SingleName(place, text) : null);
    }

    // "James Joule, Thermal Securities." needs no cue.
    private static Announcement? WholeName(Piece place, string text, bool isCued)
    {
        foreach (var (start, end) in CapitalisedRuns.In(text))
        {
            if (!NameShape.IsFullName(text.Substring(start, end - start)))
            {
                continue;
            }

            var firm = AnnouncedFirm.After(place, text, end) ?? AnnouncedFirm.Before(place, text, start);
            var isWeaklyCued =
                start == 0
                || Phrases.AnyIn(text, AnnouncementWords.WeakCues)
                || text.StartsWith("From ", StringComparison.Ordinal);
            return isCued || firm is not null && isWeaklyCued ? new(place.Part(start, end - start), firm) : null;
        }

        return null;
    }

    // "Our next question comes from James with Thermal Securities."
    private static Announcement? SingleName(Piece place, string text) =>
        CapitalisedRuns
            .In(text)
            .Where(run => run.Start >= 5 && text.Substring(run.Start - 5, 5) == "from ")
            .Select(run =>
                AnnouncedFirm.After(place, text, run.End) is { } firm
                    ? new Announcement(place.Part(run.Start, run.End - run.Start), firm)
                    : null
            )
            .FirstOrDefault(announcement => announcement is not null);

    private static int AfterStageDirection(string text)
    {
        var close = text.Length > 0 && text[0] is '(' or '[' ? text.IndexOfAny([')', ']']) : -1;
        return close < 0 ? 0 : text.Length - text.Substring(close + 1).TrimStart().Length;
    }
}
