using System.Text;

namespace SiteGen.Site.Search;

/// <summary>Where one word stands: per paragraph the step from the one before, how often, and the steps of its positions.</summary>
internal sealed class Posting
{
    private readonly StringBuilder text = new();
    private readonly List<int> positions = [];
    private int last;
    private int open;

    public void Add(int paragraph, int position)
    {
        if (paragraph != open && positions.Count > 0)
        {
            Close();
        }

        open = paragraph;
        positions.Add(position);
    }

    public string Close()
    {
        if (positions.Count > 0)
        {
            _ = text.AppendVarint(open - last).AppendVarint(positions.Count);
            var before = 0;
            foreach (var position in positions)
            {
                _ = text.AppendVarint(position - before);
                before = position;
            }

            last = open;
            positions.Clear();
        }

        return text.ToString();
    }
}
