using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Finds what is printed at the head and the foot of pages: their numbers, and lines that recur there.</summary>
internal static class PageEdges
{
    // A header or a footer is no deeper, and recurs on half of the pages.
    private const int Deepest = 3;
    private const int FewestPages = 3;

    public static IEnumerable<Row> In(IReadOnlyList<IReadOnlyList<Row>> pages)
    {
        var edges = pages.SelectMany(Edge).ToArray();
        var there = Count(edges.Select(edge => edge.Shape));
        // A speaker's heading that happens to stand at many edges stands between them, too.
        var anywhere = Count(pages.SelectMany(page => page).Where(row => !row.IsBlank).Select(Shape));
        // What recurs on every page stands on the first one as its title.
        var title = new HashSet<Row>(pages[0]);
        return edges
            .Where(edge =>
                PageNumbers.Says(edge.Row.Trimmed.Text)
                || !(title.Contains(edge.Row) && edge.Shape.Any(char.IsLetter))
                    && there[edge.Shape] is var times
                    && times >= FewestPages
                    && times * 2 >= pages.Count
                    && times + 1 >= anywhere[edge.Shape]
            )
            .Select(edge => edge.Row);
    }

    private static IEnumerable<(Row Row, string Shape)> Edge(IReadOnlyList<Row> page)
    {
        var filled = page.Where(row => !row.IsBlank).ToArray();
        for (var i = 0; i < filled.Length; i++)
        {
            if (i < Deepest || i >= filled.Length - Deepest)
            {
                yield return (filled[i], Shape(filled[i]));
            }
        }
    }

    private static Dictionary<string, int> Count(IEnumerable<string> shapes) =>
        shapes.GroupBy(shape => shape, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count());

    // Numbers differ from page to page.
    private static string Shape(Row row)
    {
        var shape = new System.Text.StringBuilder();
        foreach (var c in row.Trimmed.Text)
        {
            var plain =
                char.IsDigit(c) ? '#'
                : char.IsWhiteSpace(c) ? ' '
                : c;
            var last = shape.Length > 0 ? shape[shape.Length - 1] : '\0';
            _ = plain is '#' or ' ' && plain == last ? shape : shape.Append(plain);
        }

        return shape.ToString();
    }
}
