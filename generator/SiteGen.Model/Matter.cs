namespace SiteGen;

/// <summary>Text around a call that nobody spoke.</summary>
public sealed class Matter
{
    private readonly EarningsCall call;
    private readonly int first;
    private readonly int count;

    private Matter(EarningsCall call, MatterKind kind, int first, int count) =>
        (this.call, Kind, this.first, this.count) = (call, kind, first, count);

    /// <summary>What it is.</summary>
    public MatterKind Kind { get; }

    /// <summary>Its lines, exactly as the transcript has them.</summary>
    public IReadOnlyList<string> Lines => [.. Enumerable.Range(first, count).Select(slice => call.Slices.Text(slice))];

    /// <summary>Where it begins.</summary>
    public SourceSpan Span => call.Slices.Span(first);

    internal static Matter[] ReadAll(EarningsCall call, CallData data)
    {
        var matter = new List<Matter>();
        for (var rows = data.Matter.Numbers; rows.Length > 0; rows = rows[CallData.MatterWidth..])
        {
            matter.Add(new(call, (MatterKind)rows[0], rows[1], rows[2]));
        }

        return [.. matter];
    }
}
