namespace SiteGen;

/// <summary>A span of a paragraph that is not plain speech.</summary>
/// <param name="Start">First character in <see cref="Paragraph.Text"/>, UTF-16 units counted from 0.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Kind">Why it is not plain speech.</param>
public readonly record struct Mark(int Start, int Length, MarkKind Kind)
{
    internal static Mark[] Read(CallData data, int paragraph)
    {
        var marks = new List<Mark>();
        for (var rows = data.Marks.Numbers; rows.Length > 0; rows = rows[CallData.MarkWidth..])
        {
            if (rows[0] == paragraph)
            {
                marks.Add(new(rows[1], rows[2], (MarkKind)rows[3]));
            }
        }

        return [.. marks];
    }
}
