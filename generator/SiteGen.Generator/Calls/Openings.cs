using SiteGen.Generator.Findings;
using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Calls;

/// <summary>Infers from the words of the call who speaks where no heading says so.</summary>
internal static class Openings
{
    private static readonly string[] Thanks = ["Thank you, ", "Thanks, ", "Thank you ", "Thanks "];

    private static readonly string[] SelfIntroductions =
    [
        "This is ",
        "this is ",
        "My name is ",
        "my name is ",
        "I'm ",
        "I am ",
        "I’m ",
    ];

    // What only an operator says, and what others may say too.
    private static readonly string[] OperatorSays =
    [
        "your conference operator",
        "your operator",
        "conference coordinator",
    ];
    private static readonly string[] OperatorMaySay =
    [
        "I would now like to turn",
        "I would like to turn",
        "I'd like to turn the call",
        "I will now turn",
        "I would now like to hand",
        "I will now hand",
        "I now hand the",
        "I now turn the",
        "in listen-only mode",
        "in the listen-only mode",
    ];

    public static IReadOnlyList<Finding> Infer(IReadOnlyList<SpokenTurn> turns)
    {
        var findings = new List<Finding>();
        for (var i = 0; i < turns.Count; i++)
        {
            if (turns[i].Speaker is not null || turns[i].Raw.Paragraphs.Count == 0)
            {
                continue;
            }

            var next = i + 1 < turns.Count ? turns[i + 1] : null;
            var (name, evidence) =
                SaysItself(turns[i])
                ?? IsOperator(turns[i], OperatorSays)
                ?? IsThankedBy(next)
                ?? IsOperator(turns[i], OperatorMaySay)
                ?? (null, default);
            if (name is null)
            {
                findings.Add(Finding.Of(PeopleRules.SpeakerUnknown, turns[i].Raw.Start.Place));
                continue;
            }

            var place = turns[i].Raw.Start;
            turns[i].Speaker =
                turns
                    .Select(turn => turn.Speaker)
                    .FirstOrDefault(speaker => speaker is not null && IsSame(speaker, name))
                ?? new(name, place) { IsInferred = true, Side = name == "Operator" ? Side.Operator : Side.Unknown };
            findings.Add(Finding.Of(PeopleRules.SpeakerInferred, place.Place, name, Line(evidence), evidence.Text));
        }

        return findings;
    }

    private static bool IsSame(Speaker speaker, string name) =>
        name == "Operator" ? speaker.IsOperator
        : name.IndexOf(' ') < 0 ? speaker.Name.IsCalled(name)
        : speaker.Name.IsFormOf(PersonName.Of(name));

    private static (string? Name, Piece Evidence)? SaysItself(SpokenTurn turn) =>
        turn
            .Raw.Paragraphs.SelectMany(paragraph => SelfIntroductions.Select(cue => NameAfter(paragraph.Whole, cue)))
            .FirstOrDefault(found => found?.Name?.IndexOf(' ') >= 0);

    private static (string? Name, Piece Evidence)? IsOperator(SpokenTurn turn, string[] words) =>
        turn
            .Raw.Paragraphs.SelectMany(paragraph => words.Select(cue => Around(paragraph.Whole, cue)))
            .FirstOrDefault(found => found is not null)
            is { } evidence
            ? ("Operator", evidence)
            : null;

    private static (string? Name, Piece Evidence)? IsThankedBy(SpokenTurn? next)
    {
        var line = next is null || next.Raw.Paragraphs.Count == 0 ? default(Piece?) : next.Raw.Paragraphs[0].Whole;
        return
            line is { } first
            && Thanks.FirstOrDefault(cue => first.Text.StartsWith(cue, StringComparison.Ordinal)) is { } words
            ? NameAfter(first, words)
            : null;
    }

    private static (string? Name, Piece Evidence)? NameAfter(Piece line, string cue)
    {
        var text = line.Text;
        var at = text.IndexOf(cue, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var start = at + cue.Length;
        var (first, end) = CapitalisedRuns.In(text.Substring(start)).FirstOrDefault();
        return first == 0 && end > 0 && !NotNames.Contains(text.Substring(start, end))
            ? (text.Substring(start, end), line.Part(at, cue.Length + end))
            : null;
    }

    private static Piece? Around(Piece line, string cue)
    {
        var at = line.Text.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : line.Part(at, cue.Length);
    }

    private static string Line(Piece piece) =>
        piece.Place.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static readonly HashSet<string> NotNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Operator",
        "Everyone",
        "Everybody",
        "Sir",
        "Good",
        "All",
        "Very",
        "So",
    };
}
