namespace SiteGen.Site.Plan;

/// <summary>A long list, cut by fiscal year, so that no page grows without end.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Latest">What the first page shows: all of it, or the latest years of it.</param>
/// <param name="Earlier">What stands on a page of its own, year by year, the latest first.</param>
public sealed record Years<T>(IReadOnlyList<T> Latest, IReadOnlyList<IGrouping<int, T>> Earlier)
{
    /// <summary>What the page of a year shows; that of the first page where there is no year.</summary>
    public IReadOnlyList<T> On(int? year) => year is null ? Latest : [.. Earlier.First(one => one.Key == year)];

    /// <summary>The page of a year: none for the first page.</summary>
    public int? PageOf(int year) => Earlier.Any(one => one.Key == year) ? year : null;
}

/// <summary>Cuts long lists by fiscal year.</summary>
public static class Years
{
    /// <summary>Cuts a list so that the first page has about <paramref name="most"/> rows, whole years of them.</summary>
    public static Years<T> Of<T>(IEnumerable<T> all, Func<T, int> year, int most)
    {
        T[] items = [.. all];
        if (items.Length <= most)
        {
            return new(items, []);
        }

        IGrouping<int, T>[] years = [.. items.GroupBy(year).OrderByDescending(one => one.Key)];
        var (shown, rows) = (1, years[0].Count());
        while (shown < years.Length && rows + years[shown].Count() <= most)
        {
            rows += years[shown++].Count();
        }

        var latest = years[..shown].Select(one => one.Key).ToHashSet();
        return new([.. items.Where(item => latest.Contains(year(item)))], years[shown..]);
    }
}
