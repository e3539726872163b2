using SiteGen.Site.Plan;

namespace SiteGen.Site.Pages.Reading;

/// <summary>A finding as a note of the editor to a call.</summary>
/// <param name="Number">Its number in the call, counted from 1.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Turn">The turn whose lines hold it; null where it stands outside the turns.</param>
public sealed record Note(int Number, Finding Finding, Turn? Turn)
{
    /// <summary>All notes to a call, in the order of the transcript.</summary>
    public static IReadOnlyList<Note> All(EarningsCall call, IReadOnlyList<Finding> findings) =>
        [.. findings.Select((finding, index) => new Note(index + 1, finding, TurnAt(call, finding.Span.Line)))];

    /// <summary>Its own fragment: <c>note-3</c>.</summary>
    public string Fragment => FormattableString.Invariant($"note-{Number}");

    /// <summary>The fragment of what it concerns: a paragraph, else a turn; null where there is neither.</summary>
    public string? Concerns =>
        Turn is null ? null
        : Turn.Paragraphs.FirstOrDefault(paragraph => Holds(paragraph, Finding.Span.Line)) is { } paragraph
            ? Route.Fragment(paragraph)
        : Route.Fragment(Turn);

    private static Turn? TurnAt(EarningsCall call, int line) =>
        call.Turns.FirstOrDefault(turn => turn.Span.Line <= line && line <= turn.EndLine);

    private static bool Holds(Paragraph paragraph, int line) =>
        paragraph.Span.Line <= line && line <= paragraph.EndLine;
}
