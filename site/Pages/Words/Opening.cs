using System.Globalization;
using System.Text;

namespace SiteGen.Site.Pages.Words;

/// <summary>The first words of a text, enough to recognise it by.</summary>
public static class Opening
{
    private const string Ellipsis = "…";

    /// <summary>
    /// The text up to <paramref name="limit"/> characters, cut after a word where words are spaced, and between
    /// characters where they are not. White space is folded; a cut text ends in an ellipsis.
    /// </summary>
    public static string Of(string text, int limit)
    {
        var folded = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (folded.Length <= limit)
        {
            return folded;
        }

        var whole = WholeCharacters(folded, limit);
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
