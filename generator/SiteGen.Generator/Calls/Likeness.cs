namespace SiteGen.Generator.Calls;

/// <summary>How far apart two spellings are.</summary>
internal static class Likeness
{
    /// <summary>Whether two words differ by at most <paramref name="most"/> letters put in, left out or changed.</summary>
    public static bool Within(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || a.Length > 40)
        {
            return false;
        }

        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var same = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]);
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length] <= most;
    }

    /// <summary>Whether two names are the same person misheard: close surnames, close given names.</summary>
    public static bool SoundAlike(PersonName a, PersonName b) =>
        a.IsWhole
        && b.IsWhole
        && Close(a.Surname, b.Surname)
        && (
            GivenNames.Agree(a.Given, b.Given)
            || a.Given.Any(one => b.Given.Any(other => one.Length > 2 && Within(one, other, 1)))
        );

    private static bool Close(string a, string b) =>
        a.Length > 0
        && b.Length > 0
        && char.ToUpperInvariant(a[0]) == char.ToUpperInvariant(b[0])
        && Within(
            a,
            b,
            Math.Min(a.Length, b.Length) < 5 ? 1
                : Math.Min(a.Length, b.Length) < 7 ? 2
                : 3
        );
}
