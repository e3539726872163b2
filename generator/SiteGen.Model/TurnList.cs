using System.Collections;

namespace SiteGen;

/// <summary>The turns of a call, each made when first asked for.</summary>
internal sealed class TurnList(EarningsCall call, CallData data) : IReadOnlyList<Turn>
{
    private readonly Lazy<Turn?[]> made = new(() => new Turn?[data.Turns.Count / CallData.TurnWidth]);

    public int Count => made.Value.Length;

    public Turn this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            ref var turn = ref made.Value[index];
            // Whoever asks first: everybody must be given the same one.
            return turn ?? Interlocked.CompareExchange(ref turn, new Turn(call, data, index), null) ?? turn;
        }
    }

    public IEnumerator<Turn> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
