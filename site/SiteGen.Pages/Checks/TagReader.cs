namespace SiteGen.Site.Checks;

/// <summary>
/// Walks over the start and end tags of a page of this site. Not a parser for the HTML of others: it takes
/// what Razor and Markdig write, attributes in double or single quotes, and no markup left open.
/// </summary>
public ref struct TagReader(ReadOnlySpan<char> html)
{
    private readonly ReadOnlySpan<char> html = html;
    private int next;

    /// <summary>Where the tag begins.</summary>
    public int Position { get; private set; }

    /// <summary>Name as written, with its slash where it is an end tag: <c>a</c>, <c>/a</c>.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>What stands between the name and the end of the tag.</summary>
    public ReadOnlySpan<char> Attributes { get; private set; }

    /// <summary>The text from the end of the tag to the next tag.</summary>
    public readonly ReadOnlySpan<char> Text
    {
        get
        {
            var rest = html[next..];
            var end = rest.IndexOf('<');
            return end < 0 ? rest : rest[..end];
        }
    }

    /// <summary>Goes to the next tag; false where there is none.</summary>
    public bool Read()
    {
        if (Name is "script")
        {
            Skip("</script");
        }
        else if (Name is "style")
        {
            Skip("</style");
        }

        while (true)
        {
            var open = html[next..].IndexOf('<');
            if (open < 0)
            {
                return false;
            }

            Position = next + open;
            var tag = html[(Position + 1)..];
            if (tag.StartsWith("!--"))
            {
                next = Position + 4;
                Skip("-->");
                continue;
            }

            Take(tag[..EndOf(tag)]);
            return true;
        }
    }

    private void Take(ReadOnlySpan<char> tag)
    {
        next = Math.Min(Position + 1 + tag.Length + 1, html.Length);
        var nameEnd = tag.IndexOfAny(" \t\n\r");
        Name = nameEnd < 0 ? tag.TrimEnd('/') : tag[..nameEnd];
        Attributes = nameEnd < 0 ? default : tag[nameEnd..];
    }

    private void Skip(string mark)
    {
        var at = html[next..].IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        next = at < 0 ? html.Length : next + at;
    }

    private static int EndOf(ReadOnlySpan<char> tag)
    {
        var at = 0;
        while (true)
        {
            var step = tag[at..].IndexOfAny('>', '"', '\'');
            if (step < 0)
            {
                return tag.Length;
            }

            at += step;
            if (tag[at] == '>')
            {
                return at;
            }

            var close = tag[(at + 1)..].IndexOf(tag[at]);
            if (close < 0)
            {
                return tag.Length;
            }

            at += close + 2;
        }
    }
}
