using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>
/// A layout that nobody described: short lines that begin with a name, whatever the signs around it, where the list
/// of people or the words of the call name that person, or the line recurs.
/// </summary>
internal sealed class AnyHeading : ILayout
{
    private const int LongestHeading = 120;
    private const int LongestTitle = 90;
    private static readonly char[] Openers = [.. "([<{|/:;,-–—>»~\t"];
    private const string Lead = "[(<{>»~0123456789.:;,-–—|#*_ \t";

    public string Name => "any-heading";

    public IReadOnlyList<RoledRow> Read(Row[] rows, NameEvidence evidence)
    {
        var candidates = rows.Select((row, i) => IsBelowSpeech(rows, i) ? Candidate(row.Trimmed) : null).ToArray();
        var belief = new HeadingBelief(candidates, evidence);
        return
        [
            .. rows.Select(
                (row, i) =>
                    candidates[i] is { } heading && belief.Holds(heading)
                        ? new RoledRow(row, RowRole.Heading, heading.Whole, heading)
                        : new(
                            row,
                            Decoration.IsRule(row.Trimmed.Text) ? RowRole.Nothing : RowRole.Speech,
                            row.Trimmed,
                            candidates[i]
                        )
            ),
        ];
    }

    // In the middle of a sentence that goes on over several lines, nobody new begins to speak.
    private static bool IsBelowSpeech(Row[] rows, int i) =>
        i == 0
        || rows[i - 1].Trimmed.Text is var before
            && (
                before.Length <= LongestHeading
                || before[before.Length - 1]
                    is '.'
                        or '?'
                        or '!'
                        or '"'
                        or '\u201D'
                        or ')'
                        or ']'
                        or '…'
                        or ':'
                        or '-'
                        or '。'
            );

    private static Heading? Candidate(Piece line)
    {
        if (line.Length is 0 or > LongestHeading || EndsLikeSpeech(line.Text))
        {
            return null;
        }

        var start = 0;
        while (start < line.Length && Lead.IndexOf(line[start]) >= 0)
        {
            start++;
        }

        var whole = line.From(start);
        var end = whole.Text.IndexOfAny(Openers);
        var name = Bare(end < 0 ? whole : whole.Part(0, end));
        var rest = Bare(end < 0 ? whole.Part(whole.Length, 0) : whole.From(end));
        if (!IsSpeaker(name.Text) || rest.Length > LongestTitle)
        {
            return null;
        }

        return new(line, name, TitleWords.AnyIn(rest.Text) || FirmWords.AnyIn(rest.Text) ? rest : null, null);
    }

    private static Piece Bare(Piece piece)
    {
        var (start, end) = (0, piece.Length);
        while (start < end && !char.IsLetterOrDigit(piece[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(piece[end - 1]) && piece[end - 1] != '.')
        {
            end--;
        }

        return piece.Part(start, end - start);
    }

    private static bool IsSpeaker(string text) =>
        OperatorWords.IsOperator(text) || UnknownPeople.Is(text) || NameShape.IsName(text);

    private static bool EndsLikeSpeech(string text) =>
        text[text.Length - 1] is '?' or '!' or '…' or ',' or ';' or '。'
        || text[text.Length - 1] == '.' && !TitleWords.AnyIn(text) && !FirmWords.EndWithForm(text);
}
