using SiteGen.Generator.Findings;

namespace SiteGen.Generator.Lines;

/// <summary>
/// Lines read as one, with a space between two, or nothing where an empty piece stands between them. Every
/// part of it still knows its place in the file.
/// </summary>
internal sealed class JoinedRow : Row
{
    private readonly Piece[] pieces;
    private readonly int[] starts;

    private JoinedRow(Piece[] pieces, int[] starts, string text)
        : base(
            pieces[0].Row.Path,
            pieces[0].Place.Offset,
            pieces[0].Place.Line,
            pieces[0].Place.Column,
            pieces[0].ByteStart,
            text
        ) => (this.pieces, this.starts) = (pieces, starts);

    public static JoinedRow Of(IReadOnlyList<Piece> lines)
    {
        var text = new System.Text.StringBuilder();
        var starts = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            _ = text.Append(i > 0 && lines[i].Length > 0 && lines[i - 1].Length > 0 ? " " : "");
            starts.Add(text.Length);
            _ = text.Append(lines[i].Text);
        }

        return new([.. lines], [.. starts], text.ToString());
    }

    public override int ByteAt(int start) => At(start) is var (piece, inside) ? piece.Part(inside, 0).ByteStart : 0;

    public override int ByteEnd(int end)
    {
        var (piece, inside) = At(Math.Max(end - 1, 0));
        return piece.Part(0, Math.Min(inside + 1, piece.Length)) is var part && end > 0
            ? part.ByteStart + part.ByteLength
            : piece.ByteStart;
    }

    public override Place PlaceOf(int start, int length) => OnOneLine(start, length).Place;

    // Two lines that follow each other hold nothing between them but their break, and perhaps a hyphen.
    public override bool IsWhole(int start, int length)
    {
        var (first, last) = (IndexAt(start), IndexAt(Math.Max(start + length - 1, start)));
        for (var i = first; i < last; i++)
        {
            if (pieces[i + 1].Length == 0 || pieces[i + 1].Row.Line - pieces[i].Row.Line > 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The part of some text that stands on the line where the text starts.</summary>
    public Piece OnOneLine(int start, int length)
    {
        var (piece, inside) = At(start);
        return piece.Part(inside, Math.Min(length, piece.Length - inside));
    }

    public override Piece OnLineOf(int at, int start, int length)
    {
        var line = starts[IndexAt(at)];
        var from = Math.Max(start, line);
        return OnOneLine(from, start + length - from);
    }

    private (Piece Piece, int Inside) At(int at)
    {
        var i = IndexAt(at);
        return (pieces[i], Math.Min(at - starts[i], pieces[i].Length));
    }

    private int IndexAt(int at)
    {
        var i = Array.BinarySearch(starts, at);
        i = i < 0 ? ~i - 1 : i;
        // An empty piece starts where the next one does.
        while (i + 1 < starts.Length && starts[i + 1] <= at)
        {
            i++;
        }

        return i;
    }
}
