namespace SiteGen.Site.Pages.Words;

/// <summary>A stretch of a paragraph with one style.</summary>
/// <param name="Text">The words.</param>
/// <param name="Kind">Why they are not plain speech; null where they are.</param>
public sealed record Run(string Text, MarkKind? Kind)
{
    /// <summary>The paragraph cut at its marks. Joined again, the runs are the text.</summary>
    public static IReadOnlyList<Run> Split(string text, IReadOnlyList<Mark> marks)
    {
        var runs = new List<Run>();
        var at = 0;
        foreach (var mark in marks.OrderBy(mark => mark.Start))
        {
            // A mark inside an earlier one, or past the end, has nothing left to style.
            if (mark.Start < at || mark.Start + mark.Length > text.Length)
            {
                continue;
            }

            Add(runs, text[at..mark.Start], null);
            Add(runs, text.Substring(mark.Start, mark.Length), mark.Kind);
            at = mark.Start + mark.Length;
        }

        Add(runs, text[at..], null);
        return runs;
    }

    private static void Add(List<Run> runs, string text, MarkKind? kind)
    {
        if (text.Length > 0)
        {
            runs.Add(new(text, kind));
        }
    }
}
