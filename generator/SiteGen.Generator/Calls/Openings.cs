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

    private static readonly string[] OperatorWords =
    [
        "I would now like to turn",
        "I would like to turn",
        "I'd like to turn the call",
        "I will now turn",
        "I would now like to hand",
        "I'll be your conference operator",
        "I will be your operator",
        "your operator today",
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

            var (name, evidence) =
                SaysItself(turns[i]) ?? (i + 1 < turns.Count ? IsThankedBy(turns[i + 1]) : null) ?? (null, default);
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

    private static (string? Name, Piece Evidence)? SaysItself(SpokenTurn turn)
    {
        foreach (var paragraph in turn.Raw.Paragraphs)
        {
            if (
                OperatorWords.FirstOrDefault(words =>
                    paragraph.Text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0
                ) is
                { } said
            )
            {
                return ("Operator", Around(paragraph.Lines[0], said));
            }

            foreach (var cue in SelfIntroductions)
            {
                if (NameAfter(paragraph.Lines[0], cue) is { } name && name.Name?.IndexOf(' ') >= 0)
                {
                    return name;
                }
            }
        }

        return null;
    }

    private static (string? Name, Piece Evidence)? IsThankedBy(SpokenTurn next)
    {
        var line = next.Raw.Paragraphs.Count == 0 ? default(Piece?) : next.Raw.Paragraphs[0].Lines[0];
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

    private static Piece Around(Piece line, string cue)
    {
        var at = Math.Max(line.Text.IndexOf(cue, StringComparison.OrdinalIgnoreCase), 0);
        return line.Part(at, Math.Min(cue.Length, line.Length - at));
    }

    private static string Line(Piece piece) =>
        piece.Row.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);

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
