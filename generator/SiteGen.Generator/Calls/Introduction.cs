using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>Someone whom the opening of a call names with a title.</summary>
internal sealed record Introduction(PersonName Name, string Title, Piece Place);

/// <summary>Reads "joining me today are Ada Lovelace, Chief Engineer; and …" in the opening turns.</summary>
internal static class Introductions
{
    private const int OpeningTurns = 4;
    private const int OpeningParagraphs = 12;

    // No company brings more people to a call; a text that pretends so must not cost their square.
    private const int Most = 50;

    private static readonly string[] Cues =
    [
        "joining me",
        "joined by",
        "joined today",
        "joining us",
        "with me",
        "on the call",
        "on today's call",
        "over to",
        "conference to",
        "introduce",
        "speakers",
        "speaking",
        "here today",
        "with us",
        "welcome",
        "present",
        "participating",
        "this is",
    ];

    public static IReadOnlyList<Introduction> In(IReadOnlyList<SpokenTurn> turns) =>
        [
            .. turns
                .Take(OpeningTurns)
                .SelectMany(turn => turn.Raw.Paragraphs.Take(OpeningParagraphs))
                .SelectMany(paragraph =>
                    Sentences
                        .Split(paragraph.Text)
                        .Where(HasCue)
                        .SelectMany(sentence => Read(paragraph.Whole, sentence))
                )
                .Take(Most),
        ];

    private static bool HasCue(Sentence sentence) =>
        Cues.Any(cue =>
            sentence.Whole.IndexOf(cue, sentence.Start, sentence.Length, StringComparison.OrdinalIgnoreCase) >= 0
        );

    private static IEnumerable<Introduction> Read(Piece line, Sentence sentence)
    {
        var text = sentence.Text;
        var people = CapitalisedRuns.In(text).Where(run => IsIntroduced(text, run.Start, run.End)).ToArray();
        for (var i = 0; i < people.Length; i++)
        {
            var (start, end) = people[i];
            var stop = i + 1 < people.Length ? people[i + 1].Start : text.Length;
            var title = Title(text.Substring(end + 1, stop - end - 1));
            if (title.Length > 0 && TitleWords.AnyIn(title))
            {
                yield return new(
                    PersonName.Of(text.Substring(start, end - start)),
                    title,
                    line.Part(sentence.Start + start, end - start)
                );
            }
        }
    }

    // A whole name with a comma behind it, and no word of a title in it.
    private static bool IsIntroduced(string text, int start, int end)
    {
        var name = text.Substring(start, end - start);
        return end + 1 < text.Length && text[end] == ',' && NameShape.IsFullName(name) && !TitleWords.AnyIn(name);
    }

    private static string Title(string text)
    {
        var title = text.Trim();
        foreach (var tail in new[] { " and", ";", ",", ".", " and", ";", "," })
        {
            title = title.EndsWith(tail, StringComparison.Ordinal)
                ? title.Substring(0, title.Length - tail.Length).TrimEnd()
                : title;
        }

        var stop = title.IndexOfAny([';']);
        title = stop >= 0 ? title.Substring(0, stop) : title;
        foreach (var lead in new[] { "our ", "the ", "The ", "Our " })
        {
            title = title.StartsWith(lead, StringComparison.Ordinal) ? title.Substring(lead.Length) : title;
        }

        return title;
    }
}
