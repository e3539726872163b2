using System.Collections.Concurrent;
using SiteGen.Site.Search;

namespace SiteGen.Site.Topics;

/// <summary>The words that the two sides of calls say, counted once and only where a page asks.</summary>
public sealed class SpokenWords
{
    private readonly ConcurrentDictionary<EarningsCall, Lazy<Dictionary<string, int>>> counts = new();
    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>How often a call says each word that may tell what it is about; names of its speakers are left out.</summary>
    public IReadOnlyDictionary<string, int> Of(EarningsCall call) =>
        counts.GetOrAdd(call, _ => new(() => Count(call))).Value;

    private Dictionary<string, int> Count(EarningsCall call)
    {
        var names = call
            .Speakers.SelectMany(person => person.Aliases.Append(person.Name))
            .SelectMany(name => SearchWords.Of(name).Select(word => word.Text))
            .ToHashSet(StringComparer.Ordinal);
        var words = new WordTable<int>();
        foreach (
            var word in call
                .Turns.Where(turn => turn.Type != TurnType.Operator)
                .SelectMany(turn => turn.Paragraphs)
                .SelectMany(paragraph => SearchWords.Of(Spoken(paragraph)))
                .Where(word => word.Length > 1 && char.IsLetter(word.Source[word.Start]))
        )
        {
            words.At(word)++;
        }

        // Most words of a call stand in others, too: one string for all of them.
        return words
            .Values.Where(word => !CommonWords.All.Contains(word.Key) && !names.Contains(word.Key))
            .ToDictionary(word => known.GetOrAdd(word.Key, word.Key), word => word.Value, StringComparer.Ordinal);
    }

    // What the transcriber adds is not said.
    private static string Spoken(Paragraph paragraph) =>
        paragraph
            .Marks.OrderByDescending(mark => mark.Start)
            .Aggregate(paragraph.Text, (text, mark) => text.Remove(mark.Start, mark.Length));
}
