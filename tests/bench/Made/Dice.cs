namespace SiteGen.Bench.Made;

/// <summary>Chance that is the same on every machine and in every version of the runtime.</summary>
internal sealed class Dice(int seed)
{
    private uint state = unchecked(((uint)seed + 1) * 2654435769);

    /// <summary>A number from 0, below <paramref name="limit"/>.</summary>
    public int Roll(int limit)
    {
        state = unchecked(state * 1664525 + 1013904223);
        return (int)((ulong)state * (uint)limit >> 32);
    }

    /// <summary>A number of a range, both ends included.</summary>
    public int Between(int low, int high) => low + Roll(high - low + 1);

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> from) => from[Roll(from.Count)];

    /// <summary>One of several, the first ones more often, as words are in speech.</summary>
    public T PickEarly<T>(IReadOnlyList<T> from) =>
        from[(int)((long)Roll(from.Count) * (Roll(from.Count) + 1) / from.Count)];
}
