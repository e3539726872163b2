using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Lines that nobody spoke -> matter: runs of one kind, in the order of the file.</summary>
internal static class MatterBuilder
{
    public static IReadOnlyList<RawMatter> Build(IEnumerable<(MatterKind Kind, Piece Line)> lines)
    {
        var matter = new List<RawMatter>();
        foreach (var (kind, line) in lines.OrderBy(line => line.Line.Place.Offset))
        {
            if (matter.Count == 0 || matter[matter.Count - 1].Kind != kind)
            {
                matter.Add(new(kind, []));
            }

            matter[matter.Count - 1].Lines.Add(line);
        }

        return matter;
    }
}
