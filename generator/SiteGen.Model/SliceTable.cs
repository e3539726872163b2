using System.Text;

namespace SiteGen;

/// <summary>Reads the texts and places that the tables of a call address.</summary>
internal sealed class SliceTable(CallData data)
{
    public string Text(int slice)
    {
        var row = Row(slice);
        return OnOneLine(data.Text.Slice(row[0], row[1]));
    }

    public string? TextOrNull(int slice) => slice < 0 ? null : Text(slice);

    public string Text(int first, int count)
    {
        if (count == 1)
        {
            return Text(first);
        }

        // An empty slice joins its neighbours without a space: the two halves of a word.
        var text = new StringBuilder();
        var before = "";
        for (var slice = first; slice < first + count; slice++)
        {
            var line = Text(slice);
            _ = text.Append(before.Length > 0 && line.Length > 0 ? " " : "").Append(line);
            before = line;
        }

        return text.ToString();
    }

    // A name or a firm may run over the end of a line.
    private static string OnOneLine(string text) =>
        text.AsSpan().IndexOfAny('\r', '\n') < 0
            ? text
            : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public SourceSpan Span(int slice)
    {
        var row = Row(slice);
        return new(data.Text.File, row[2], row[3], row[4]);
    }

    private ReadOnlySpan<int> Row(int slice) => data.Slices().Slice(slice * CallData.SliceWidth, CallData.SliceWidth);
}
