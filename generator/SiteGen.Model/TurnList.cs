using System.Collections;

namespace SiteGen;

/// <summary>The turns of a call, each made when first asked for.</summary>
internal sealed class TurnList(EarningsCall call, CallData data) : IReadOnlyList<Turn>
{
    private Turn?[]? made;

    public int Count => data.Turns.Numbers.Length / CallData.TurnWidth;

    public Turn this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            made ??= new Turn?[Count];
            return made[index] ??= new Turn(call, data, index);
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
