using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Lines that nobody spoke -> matter: runs of one kind with no speech between, in the order of the file.</summary>
internal static class MatterBuilder
{
    public static IReadOnlyList<RawMatter> Build(
        IEnumerable<(MatterKind Kind, Piece Line)> lines,
        IReadOnlyList<RoledRow> spoken
    )
    {
        var matter = new List<RawMatter>();
        var next = 0;
        (MatterKind, int)? run = null;
        foreach (var (kind, line) in lines.OrderBy(line => line.Line.Row.Offset))
        {
            while (next < spoken.Count && spoken[next].Row.Offset < line.Row.Offset)
            {
                next++;
            }

            if (run != (kind, next))
            {
                matter.Add(new(kind, []));
                run = (kind, next);
            }

            matter[matter.Count - 1].Lines.Add(line);
        }

        return matter;
    }
}
