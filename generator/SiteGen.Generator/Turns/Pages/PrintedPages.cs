using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>The pages on which a text was printed, where it still shows them.</summary>
/// <param name="Body">The rows without headers, footers and numbers of pages.</param>
/// <param name="Edges">Those.</param>
internal sealed record PrintedPages(Row[] Body, IReadOnlyList<Row> Edges)
{
    private readonly HashSet<Row> starts = [];

    private PrintedPages(Row[] body, IReadOnlyList<Row> edges, HashSet<Row> starts)
        : this(body, edges) => this.starts = starts;

    /// <summary>Whether a page begins with this row.</summary>
    public bool Begins(Row row) => starts.Contains(row);

    public static PrintedPages Of(Row[] rows)
    {
        var numbers = BareNumbers.In(rows);
        var pages = Split(rows, numbers);
        if (pages.Count < 2)
        {
            return new(rows, []);
        }

        var edges = new HashSet<Row>(PageEdges.In(pages).Concat(numbers));
        var starts = pages
            .Skip(1)
            .Select(page => page.FirstOrDefault(row => !row.IsBlank && !edges.Contains(row)))
            .OfType<Row>();
        return new([.. rows.Where(row => !edges.Contains(row))], [.. rows.Where(edges.Contains)], [.. starts]);
    }

    // A page ends before a form feed, and behind a line that numbers it.
    private static List<List<Row>> Split(Row[] rows, HashSet<Row> numbers)
    {
        var pages = new List<List<Row>> { new() };
        foreach (var row in rows)
        {
            var page = pages[pages.Count - 1];
            if (row.Text.IndexOf(Characters.FormFeed) >= 0 && page.Count > 0)
            {
                pages.Add(page = []);
            }

            page.Add(row);
            if (PageNumbers.Says(row.Trimmed.Text) || numbers.Contains(row))
            {
                pages.Add([]);
            }
        }

        return [.. pages.Where(page => page.Any(row => !row.IsBlank))];
    }
}
