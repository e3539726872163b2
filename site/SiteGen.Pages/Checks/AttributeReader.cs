using System.Net;

namespace SiteGen.Site.Checks;

/// <summary>Walks over the attributes of a tag that have a value.</summary>
public ref struct AttributeReader(ReadOnlySpan<char> attributes)
{
    private ReadOnlySpan<char> rest = attributes;
    private ReadOnlySpan<char> value;

    /// <summary>Name as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Value, character references resolved.</summary>
    public readonly string Value => value.Contains('&') ? WebUtility.HtmlDecode(value.ToString()) : KnownText.Of(value);

    /// <summary>Goes to the next attribute with a value; false where there is none.</summary>
    public bool Read()
    {
        var equals = rest.IndexOf('=');
        if (equals < 0 || equals + 1 == rest.Length)
        {
            return false;
        }

        var before = rest[..equals].TrimEnd();
        Name = before[(before.LastIndexOfAny(" \t\n\r") + 1)..];
        rest = rest[(equals + 1)..].TrimStart();
        var quote = rest.IsEmpty ? ' ' : rest[0];
        var start = quote is '"' or '\'' ? 1 : 0;
        var length = start == 1 ? rest[1..].IndexOf(quote) : rest.IndexOfAny(" \t\n\r");
        value = length < 0 ? rest[start..] : rest.Slice(start, length);
        rest = length < 0 ? default : rest[(start + length + start)..];
        return true;
    }
}
