using System.Globalization;
using System.Text;

namespace SiteGen.Site.Plan;

/// <summary>The first words of a text, enough to recognise it by.</summary>
public static class Opening
{
    private const string Ellipsis = "…";

    /// <summary>The first words of a text, on one line: white space is folded.</summary>
    public static string Of(string text, int limit) =>
        Cut(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), limit);

    /// <summary>
    /// The text up to <paramref name="limit"/> characters, cut after a word where words are spaced, and between
    /// characters where they are not. A cut text ends in an ellipsis.
    /// </summary>
    public static string Cut(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var whole = WholeCharacters(text, limit);
        var space = whole.LastIndexOf(' ');
        var cut = space > limit / 2 ? whole[..space] : whole;
        return cut.TrimEnd(' ', ',', ';', ':', '-', '–', '—', '.', '、', ',', '。') + Ellipsis;
    }

    /// <summary>The first words of a turn.</summary>
    public static string Of(Turn turn, int limit) =>
        Of(string.Join(' ', turn.Paragraphs.Select(paragraph => paragraph.Text)), limit);

    private static string WholeCharacters(string text, int limit)
    {
        var whole = new StringBuilder(limit);
        var characters = StringInfo.GetTextElementEnumerator(text);
        while (characters.MoveNext() && whole.Length + characters.GetTextElement().Length <= limit)
        {
            _ = whole.Append(characters.GetTextElement());
        }

        return whole.ToString();
    }
}
