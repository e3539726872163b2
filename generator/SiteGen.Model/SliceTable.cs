using System.Text;

namespace SiteGen;

/// <summary>Reads the texts and places that the tables of a call address.</summary>
internal sealed class SliceTable(CallData data)
{
    public string Text(int slice)
    {
        var row = Row(slice);
        return data.Text.Slice(row[0], row[1]);
    }

    public string? TextOrNull(int slice) => slice < 0 ? null : Text(slice);

    public string Text(int first, int count)
    {
        if (count == 1)
        {
            return Text(first);
        }

        var text = new StringBuilder();
        for (var slice = first; slice < first + count; slice++)
        {
            _ = text.Append(slice == first ? "" : " ").Append(Text(slice));
        }

        return text.ToString();
    }

    public SourceSpan Span(int slice)
    {
        var row = Row(slice);
        return new(data.Text.File, row[2], row[3], row[4]);
    }

    private ReadOnlySpan<int> Row(int slice) => data.Slices().Slice(slice * CallData.SliceWidth, CallData.SliceWidth);
}
