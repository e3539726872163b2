using SiteGen.Site.Plan;

namespace SiteGen.Site.Exports;

/// <summary>The turns.</summary>
public static class TurnsTable
{
    /// <summary>A row for each turn, call by call, in the order spoken.</summary>
    public static ExportTable Make(Corpus corpus) =>
        ExportTable.Of<Turn>(
            "turns",
            "One row for each turn: one speaker's uninterrupted part of a call.",
            ["call", "turn"],
            [Reference.Call, Reference.Person("person")],
            corpus.Calls.SelectMany(call => call.Turns),
            [
                new("call", "The call.", turn => turn.Call.Id),
                new("turn", "Place among the turns of the call, counted from 0.", turn => turn.Index),
                new("section", "The half of the call.", turn => Words.Of(turn.Section), Words.All<Section>()),
                new("type", "What the turn is.", turn => Words.Of(turn.Type), Words.All<TurnType>()),
                new(
                    "speaker_as_printed",
                    "The speaker's name as the heading prints it; empty where there is no heading.",
                    turn => turn.SpeakerAsPrinted
                ),
                new("person", "Who speaks; empty where it is unknown.", turn => turn.Speaker?.Id),
                new("title", "Title as the heading prints it; empty where it prints none.", turn => turn.Title),
                new(
                    "affiliation",
                    "Firm as the heading or the operator states it; empty where neither does.",
                    turn => turn.Affiliation
                ),
                new(
                    "attribution",
                    "How the speaker is known: by a heading, from the words of the call, or by a heading that they contradict.",
                    turn => Words.Of(turn.Attribution),
                    Words.All<Attribution>()
                ),
                new(
                    "line",
                    "Line of the heading in the transcript, counted from 1; of the first text where there is no heading.",
                    turn => turn.Span.Line
                ),
                new("end_line", "Last line of the turn, counted from 1.", turn => turn.EndLine),
                new("paragraphs", "Number of paragraphs.", turn => turn.Paragraphs.Count),
                new(
                    "translated_paragraphs",
                    "Number of paragraphs with a printed translation.",
                    turn => turn.Paragraphs.Count(paragraph => paragraph.Translation is not null)
                ),
                new(
                    "words",
                    "Words of the original text: runs without white space that hold a letter or digit; a Chinese character counts as one.",
                    turn => turn.Paragraphs.Sum(paragraph => WordCount.Of(paragraph.Text))
                ),
            ]
        );
}
