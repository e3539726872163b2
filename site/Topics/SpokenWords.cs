using SiteGen.Site.Search;

namespace SiteGen.Site.Topics;

/// <summary>Counts the words that the two sides say.</summary>
public static class SpokenWords
{
    /// <summary>How often a call says each word that may tell what it is about; names of its speakers are left out.</summary>
    public static Dictionary<string, int> Count(EarningsCall call)
    {
        var names = call
            .Speakers.SelectMany(person => person.Aliases.Append(person.Name))
            .SelectMany(name => SearchWords.Of(name).Select(word => word.Text))
            .ToHashSet(StringComparer.Ordinal);
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (
            var word in call
                .Turns.Where(turn => turn.Type != TurnType.Operator)
                .SelectMany(turn => turn.Paragraphs)
                .SelectMany(paragraph => SearchWords.Of(Spoken(paragraph)))
                .Select(word => word.Text)
                .Where(word =>
                    word.Length > 1
                    && char.IsLetter(word[0])
                    && !CommonWords.All.Contains(word)
                    && !names.Contains(word)
                )
        )
        {
            words[word] = words.GetValueOrDefault(word) + 1;
        }

        return words;
    }

    // What the transcriber adds is not said.
    private static string Spoken(Paragraph paragraph) =>
        paragraph
            .Marks.OrderByDescending(mark => mark.Start)
            .Aggregate(paragraph.Text, (text, mark) => text.Remove(mark.Start, mark.Length));
}
