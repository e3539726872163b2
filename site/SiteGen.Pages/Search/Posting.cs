using System.Text;

namespace SiteGen.Site.Search;

/// <summary>Where one word stands: per paragraph the step from the one before, how often, and the steps of its positions.</summary>
internal sealed class Posting
{
    // All but the step to the first paragraph, which depends on what comes before.
    private readonly StringBuilder text = new();
    private readonly List<int> positions = [];
    private int? first;
    private int last;
    private int open;

    /// <summary>One more place; paragraphs and positions only grow.</summary>
    public void Add(int paragraph, int position)
    {
        if (paragraph != open)
        {
            Close();
        }

        open = paragraph;
        positions.Add(position);
    }

    /// <summary>The places of the same word in paragraphs that all come later.</summary>
    public void Append(Posting later)
    {
        Close();
        later.Close();
        _ = text.AppendVarint(later.first!.Value - last).Append(later.text);
        last = later.last;
    }

    /// <summary>Writes all places.</summary>
    public void WriteTo(StringBuilder shard)
    {
        Close();
        _ = shard.AppendVarint(first!.Value).Append(text);
    }

    private void Close()
    {
        if (positions.Count == 0)
        {
            return;
        }

        _ = first is null ? text : text.AppendVarint(open - last);
        _ = text.AppendVarint(positions.Count);
        var before = 0;
        foreach (var position in positions)
        {
            _ = text.AppendVarint(position - before);
            before = position;
        }

        (first, last) = (first ?? open, open);
        positions.Clear();
    }
}
