using System.Text;

namespace SiteGen.Tests.Site;

/// <summary>Writes a transcript piece by piece, and remembers where each piece stands.</summary>
internal sealed class TextBuilder
{
    private readonly StringBuilder text = new();
    private int line = 1;

    /// <summary>The rows of <see cref="CallData.Slices"/>.</summary>
    public List<int> Slices { get; } = [];

    /// <summary>Number of pieces.</summary>
    public int Count => Slices.Count / CallData.SliceWidth;

    /// <summary>Adds a piece to the line.</summary>
    /// <returns>Its number.</returns>
    public int Slice(string words, string before = "")
    {
        text.Append(before);
        var written = text.ToString();
        var start = written.Length - (written.LastIndexOf('\n') + 1);
        Slices.AddRange([
            Encoding.UTF8.GetByteCount(written),
            Encoding.UTF8.GetByteCount(words),
            line,
            start,
            words.Length,
        ]);
        text.Append(words);
        return Count - 1;
    }

    /// <summary>Adds a piece that is the rest of the line.</summary>
    /// <returns>Its number.</returns>
    public int Line(string words)
    {
        var slice = Slice(words);
        NextLine();
        return slice;
    }

    /// <summary>Ends the line.</summary>
    public void NextLine()
    {
        text.Append('\n');
        line++;
    }

    /// <summary>The row of a piece.</summary>
    public IEnumerable<int> Row(int slice) => Slices.Skip(slice * CallData.SliceWidth).Take(CallData.SliceWidth);

    /// <summary>Where a piece stands.</summary>
    public SourceSpan Span(string file, int slice)
    {
        var row = Row(slice).ToArray();
        return new(file, row[2], row[3], row[4]);
    }

    /// <summary>The transcript.</summary>
    public TranscriptText Build(string file) => new(file, Encoding.UTF8.GetBytes(text.ToString()));
}
