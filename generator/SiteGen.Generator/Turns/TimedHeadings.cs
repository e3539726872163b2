using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary><c>Ada Lovelace (00:21):</c> or <c>Ada Lovelace, Chief Engineer  1:02:44</c>, as recorders write a call down.</summary>
internal sealed class TimedHeadings : ILayout
{
    // A text with fewer has a time of the day, and not of the recording.
    private const int Fewest = 3;

    private const string Around = "()[]: \t";

    public string Name => "timed-headings";

    public IReadOnlyList<RoledRow> Read(Row[] rows, NameEvidence evidence) =>
        rows.Count(row => Untimed(row.Trimmed) is not null) < Fewest
            ? []
            : OneLineHeadings.Read(rows, evidence, line => Untimed(line) is { } heading ? Heading(heading) : null);

    private static Heading? Heading(Piece line) =>
        CommaHeading.Read(line) ?? DashedHeading.Read(line, " - ", middleIsFirm: true);

    /// <summary>What stands before the time at the end of a line; null where there is none.</summary>
    private static Piece? Untimed(Piece line)
    {
        if (line.Length is 0 or > DashedHeading.Longest)
        {
            return null;
        }

        var start = line.Length;
        var (digits, colons) = (0, 0);
        for (; start > 0 && IsInTime(line[start - 1]); start--)
        {
            digits += char.IsDigit(line[start - 1]) ? 1 : 0;
            colons += IsBetweenDigits(line, start - 1) ? 1 : 0;
        }

        var isTime = colons is 1 or 2 && digits >= colons * 2 + 1 && digits <= colons * 2 + 2;
        return isTime && start > 0 && start < line.Length && !char.IsLetterOrDigit(line[start])
            ? line.Part(0, start).Trim()
            : null;
    }

    private static bool IsInTime(char c) => char.IsDigit(c) || Around.IndexOf(c) >= 0;

    private static bool IsBetweenDigits(Piece line, int i) =>
        line[i] == ':' && i > 0 && i + 1 < line.Length && char.IsDigit(line[i - 1]) && char.IsDigit(line[i + 1]);
}
