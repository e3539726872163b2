namespace SiteGen.Generator.Support;

/// <summary>Items that are joined into groups (union-find); everything keeps the order of the items.</summary>
internal sealed class Groups<T>(IReadOnlyList<T> items)
    where T : class
{
    private readonly Dictionary<T, T> parents = items.ToDictionary(item => item);

    public IReadOnlyList<IReadOnlyList<T>> All =>
        [.. items.GroupBy(Root).Select(group => (IReadOnlyList<T>)[.. group])];

    public bool AreOne(T a, T b) => ReferenceEquals(Root(a), Root(b));

    public void Join(IReadOnlyList<T> members)
    {
        for (var i = 1; i < members.Count; i++)
        {
            parents[Root(members[i])] = Root(members[0]);
        }
    }

    private T Root(T item)
    {
        while (!ReferenceEquals(parents[item], item))
        {
            item = parents[item] = parents[parents[item]];
        }

        return item;
    }
}
