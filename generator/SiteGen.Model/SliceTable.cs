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

    public string Text(int first, int count) => count == 1 ? Text(first) : Join(first, count, first + count).ToString();

    /// <summary>Where a place of the file stands in the text of these slices; -1 where none of them holds it.</summary>
    public int Find(int first, int count, SourceSpan place)
    {
        for (var slice = first; slice < first + count; slice++)
        {
            var line = Span(slice);
            if (line.Line == place.Line && line.Start <= place.Start && place.Start < line.Start + line.Length)
            {
                return Join(first, count, slice).Length + place.Start - line.Start;
            }
        }

        return -1;
    }

    // The text up to a slice. An empty one joins its neighbours without a space: the two halves of a word.
    private StringBuilder Join(int first, int count, int end)
    {
        var text = new StringBuilder();
        var isOpen = false;
        for (var slice = first; slice < Math.Min(first + count, end + 1); slice++)
        {
            var line = Text(slice);
            _ = text.Append(isOpen && line.Length > 0 ? " " : "").Append(slice < end ? line : "");
            isOpen = line.Length > 0;
        }

        return text;
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

    private ReadOnlySpan<int> Row(int slice) =>
        data.Slices.Numbers.Slice(slice * CallData.SliceWidth, CallData.SliceWidth);
}
