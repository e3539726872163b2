using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Calls;

/// <summary>Collects the pieces of text that a call addresses, as rows of integers.</summary>
internal sealed class SliceTable
{
    private readonly List<int> rows = [];
    private readonly Dictionary<Piece, int> known = [];

    public int Count { get; private set; }

    public IReadOnlyList<int> Rows => rows;

    public int Add(Piece piece)
    {
        var place = piece.Place;
        rows.Add(piece.ByteStart);
        rows.Add(piece.ByteLength);
        rows.Add(place.Line);
        rows.Add(place.Column);
        rows.Add(place.Length);
        return Count++;
    }

    /// <summary>The slice of a piece that others may address too; -1 for none, and for one that a page break cuts.</summary>
    public int Share(Piece? piece)
    {
        if (piece is not { IsWhole: true } one)
        {
            return -1;
        }

        if (!known.TryGetValue(one, out var slice))
        {
            known[one] = slice = Add(one);
        }

        return slice;
    }
}
