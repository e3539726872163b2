namespace SiteGen.Site.Topics;

/// <summary>Finds where a topic is named.</summary>
public static class MentionFinder
{
    /// <summary>The mentions in what the two sides say, in order; those of longer phrases first where they overlap.</summary>
    public static IEnumerable<Mention> In(EarningsCall call, Topic topic)
    {
        string[] phrases = [.. topic.Phrases.OrderByDescending(phrase => phrase.Length)];
        return call
            .Turns.Where(turn => turn.Type != TurnType.Operator)
            .SelectMany(turn => turn.Paragraphs)
            .SelectMany(paragraph => In(paragraph, phrases));
    }

    private static IEnumerable<Mention> In(Paragraph paragraph, string[] phrases)
    {
        var text = paragraph.Text;
        var found = new List<Mention>();
        foreach (var phrase in phrases)
        {
            for (
                var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
                at >= 0;
                at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase)
            )
            {
                if (
                    EndOf(text, at, phrase) is { } end
                    && !found.Exists(other => at < other.Start + other.Length && other.Start < end)
                )
                {
                    found.Add(new(paragraph, at, end - at));
                }
            }
        }

        return found.OrderBy(mention => mention.Start);
    }

    // A whole word, or its plural: "AI" is not in "said", and "price" is in "prices".
    private static int? EndOf(string text, int start, string phrase)
    {
        var end = start + phrase.Length;
        if (start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(phrase[0]))
        {
            return null;
        }

        if (end < text.Length && text[end] is 's' && !IsLetter(text, end + 1))
        {
            return end + 1;
        }

        return IsLetter(text, end) ? null : end;
    }

    private static bool IsLetter(string text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);
}
