using SiteGen.Site.Plan;
using SiteGen.Site.Topics;

namespace SiteGen.Site.Pages.Topics;

/// <summary>A part of a passage.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsMention">Whether they name the topic.</param>
public sealed record MentionText(string Text, bool IsMention)
{
    private const int Around = 130;
    private const string Ellipsis = "…";

    /// <summary>The words around the mentions in a paragraph, cut between words.</summary>
    public static IEnumerable<MentionText> Of(Paragraph paragraph, IReadOnlyList<Mention> mentions, Corpus corpus)
    {
        var text = paragraph.Text;
        var around = corpus.QuotesOnly ? Around / 2 : Around;
        var at = Before(text, mentions[0].Start - around);
        if (at > 0)
        {
            yield return new(Ellipsis, false);
        }

        foreach (var (index, mention) in mentions.Index())
        {
            var next = Before(text, mention.Start - around);
            if (index > 0 && next > at + around)
            {
                var end = After(text, at + around);
                yield return new($"{text[at..end]} {Ellipsis} ", false);
                at = next;
            }

            yield return new(text[at..mention.Start], false);
            yield return new(text.Substring(mention.Start, mention.Length), true);
            at = mention.Start + mention.Length;
        }

        var last = After(text, at + around);
        yield return new(text[at..last] + (last < text.Length ? Ellipsis : ""), false);
    }

    private static int Before(string text, int at) =>
        at <= 0 ? 0 : text.LastIndexOf(' ', Math.Min(at, text.Length - 1)) + 1;

    private static int After(string text, int at) =>
        at >= text.Length ? text.Length
        : text.IndexOf(' ', at) is var space && space < 0 ? text.Length
        : space;
}
