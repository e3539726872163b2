using SiteGen.Site.Plan;

namespace SiteGen.Site.Pages.Words;

/// <summary>A sentence that states figures, or what stands between such sentences.</summary>
/// <param name="Id">The fragment of the sentence; null for what stands between.</param>
/// <param name="Runs">Its words.</param>
public sealed record Passage(string? Id, IReadOnlyList<Run> Runs)
{
    /// <summary>The paragraph cut at the sentences that its facts quote. Joined again, the passages are the text.</summary>
    /// <param name="text">What is shown of the paragraph; a sentence that is cut off keeps its fragment.</param>
    /// <param name="paragraph">The paragraph.</param>
    public static IReadOnlyList<Passage> Split(string text, Paragraph paragraph)
    {
        var passages = new List<Passage>();
        var at = 0;
        foreach (var (id, start, length) in Sentences(paragraph))
        {
            var from = Math.Clamp(start, at, text.Length);
            var to = Math.Clamp(start + length, from, text.Length);
            if (from > at)
            {
                passages.Add(Of(null, text, at, from, paragraph.Marks));
            }

            passages.Add(Of(id, text, from, to, paragraph.Marks));
            at = to;
        }

        if (at < text.Length)
        {
            passages.Add(Of(null, text, at, text.Length, paragraph.Marks));
        }

        return passages;
    }

    private static IEnumerable<(string Id, int Start, int Length)> Sentences(Paragraph paragraph) =>
        paragraph
            .Facts.DistinctBy(Route.Fragment)
            .Select(fact => (Route.Fragment(fact), Math.Max(0, paragraph.IndexOf(fact.Span)), fact.Span.Length))
            .OrderBy(sentence => sentence.Item2);

    private static Passage Of(string? id, string text, int from, int to, IReadOnlyList<Mark> marks) =>
        new(
            id,
            Run.Split(
                text[from..to],
                [
                    .. marks
                        .Where(mark => mark.Start >= from && mark.Start + mark.Length <= to)
                        .Select(mark => mark with { Start = mark.Start - from }),
                ]
            )
        );
}
