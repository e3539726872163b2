using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>Whom the operator announces: the name, and the firm where it is said.</summary>
internal sealed record Announcement(Piece Name, Piece? Firm);

/// <summary>Reads the operator's "our next question comes from …".</summary>
internal static class Announcements
{
    private static readonly string[] Cues =
    [
        "question",
        "the line of",
        "next caller",
        "next up",
        "hear from",
        "go to",
        "go next to",
        "move to",
        "move on to",
        "take our next",
        "turn to",
        "go ahead",
        "line is open",
    ];

    // The operator hands the call to the company, and announces nobody.
    private static readonly string[] HandOvers =
    [
        "turn the call",
        "turn the conference",
        "turn it over",
        "turn it back",
        "hand the call",
        "hand the conference",
        "hand it over",
        "hand it back",
        "turn the floor",
        "introduce",
        "your host",
        "your speaker",
        "back over to",
        "back to",
        "closing remarks",
        "concluding remarks",
    ];

    private static readonly string[] Connectors =
    [
        " from ",
        " with ",
        " of ",
        " at ",
        " representing ",
        ", from ",
        ", with ",
        ", of ",
        ", ",
    ];

    private static readonly string[] FirmEnds =
    [
        ". please",
        ", please",
        " please go",
        ". your",
        ", your",
        " your line",
        ". go ahead",
        ", go ahead",
        " go ahead",
        ". you may",
        ", you may",
        " you may",
        ". and ",
        "; ",
        "? ",
        ". the ",
        ". sir",
        ". ma'am",
    ];

    /// <summary>The last announcement in an operator's turn; null where there is none.</summary>
    public static Announcement? In(SpokenTurn turn) =>
        turn
            .Raw.Paragraphs.Where(paragraph => paragraph.Lines.Count == 1)
            .SelectMany(paragraph =>
                Sentences.Split(paragraph.Text).Select(sentence => Read(paragraph.Lines[0], sentence))
            )
            .LastOrDefault(announcement => announcement is not null);

    private static Announcement? Read(Piece line, Sentence sentence)
    {
        var start = AfterStageDirection(sentence.Text);
        var text = sentence.Text.Substring(start);
        var place = line.Part(sentence.Start + start, text.Length);
        return Has(text, HandOvers)
            ? null
            : BareNameAndFirm(place, text) ?? (Has(text, Cues) ? NameAndFirm(place, text) : null);
    }

    // "James Joule, Thermal Securities."
    private static Announcement? BareNameAndFirm(Piece place, string text)
    {
        var comma = text.IndexOf(',');
        return
            comma > 0
            && NameShape.IsFullName(text.Substring(0, comma))
            && IsFirm(text.Substring(comma + 1).Trim().TrimEnd('.'))
            ? new(place.Part(0, comma), FirmAt(place, text, comma + 1))
            : null;
    }

    private static Announcement? NameAndFirm(Piece place, string text)
    {
        foreach (var (start, end) in CapitalisedRuns.In(text))
        {
            if (!NameShape.IsFullName(text.Substring(start, end - start)))
            {
                continue;
            }

            var connector = Connectors.FirstOrDefault(word =>
                string.CompareOrdinal(text, end, word, 0, word.Length) == 0
            );
            Piece? firm = connector is null ? null : FirmAt(place, text, end + connector.Length);
            return new(place.Part(start, end - start), firm is { } found && IsFirm(found.Text) ? found : null);
        }

        return null;
    }

    private static Piece FirmAt(Piece place, string text, int start)
    {
        var end = text.Length;
        foreach (var mark in FirmEnds)
        {
            var at = text.IndexOf(mark, start, StringComparison.OrdinalIgnoreCase);
            end = at >= 0 ? Math.Min(end, at) : end;
        }

        var firm = place.Part(start, end - start).Trim();
        return firm.Text.EndsWith(".", StringComparison.Ordinal) && !EndsWithAbbreviation(firm.Text)
            ? firm.Part(0, firm.Length - 1).Trim()
            : firm;
    }

    private static bool EndsWithAbbreviation(string text) =>
        text.EndsWith(" Co.", StringComparison.Ordinal)
        || text.EndsWith(" Inc.", StringComparison.Ordinal)
        || text.EndsWith(" Ltd.", StringComparison.Ordinal);

    private static bool IsFirm(string text) =>
        text.Length is > 1 and < 80
        && char.IsLetterOrDigit(text[0])
        && text.Split(' ').All(word => word.Length == 0 || IsFirmWord(word));

    private static bool IsFirmWord(string word) =>
        !char.IsLower(word[0]) || word is "of" or "and" or "the" or "de" or "for" or "in" || word.Any(char.IsUpper);

    private static int AfterStageDirection(string text)
    {
        var close = text.Length > 0 && text[0] is '(' or '[' ? text.IndexOfAny([')', ']']) : -1;
        return close < 0 ? 0 : text.Length - text.Substring(close + 1).TrimStart().Length;
    }

    private static bool Has(string text, string[] phrases) =>
        phrases.Any(phrase => text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0);
}
