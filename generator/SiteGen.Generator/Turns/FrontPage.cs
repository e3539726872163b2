using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Tells the title of a printed transcript: the short lines just before the first heading.</summary>
internal static class FrontPage
{
    private const int LongestTitle = 120;
    private const int MostLines = 15;

    /// <param name="rows">The rows that are not blank.</param>
    /// <param name="i">The row asked for.</param>
    /// <param name="firstHeading">The first row under which somebody speaks.</param>
    public static bool IsTitle(Row[] rows, int i, int firstHeading) =>
        i < firstHeading
        && firstHeading - i <= MostLines
        && rows[i].Trimmed is { Length: <= LongestTitle } line
        && !OpeningWords.AnyIn(line.Text);
}
