using System.Globalization;
using System.Text;
using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Facts -> table.</summary>
internal static class FactTableWriter
{
    // Dividing by one with all its places drops the zeros that a decimal carries: 5.00 is 5.
    private const decimal One = 1.000000000000000000000000000000m;

    public static FactTable Write(IReadOnlyList<FactReading> facts, IReadOnlyList<SpokenTurn> turns)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<int>();
        var bytes = new ByteCounter();
        foreach (var fact in facts)
        {
            var (draft, figure) = (fact.Draft, fact.Draft.Stated);
            var quote = FactPlaces.Quote(fact, turns);
            var place = quote.Place;
            rows.AddRange([
                Word(draft.Concept),
                Word(draft.Scope),
                Word(draft.Basis),
                Word(draft.Comparison),
                Word(draft.Period),
                Word(draft.Status),
            ]);
            rows.AddRange([
                Number(figure.Value),
                Number(figure.Low),
                Number(figure.High),
                Word(draft.StatedUnit),
                figure.Decimals ?? int.MinValue,
                Word(figure.Qualifier),
            ]);
            rows.AddRange([fact.IsAnalysts ? 1 : 0, fact.Turn, fact.Paragraph, fact.IsHeadline ? 1 : 0, fact.Conflict]);
            rows.AddRange([
                bytes.Before(quote),
                Encoding.UTF8.GetByteCount(quote.Text),
                place.Line,
                place.Column,
                place.Length,
            ]);
        }

        return new(
            rows.ToEquatableArray(),
            words.OrderBy(pair => pair.Value).Select(pair => pair.Key).ToEquatableArray()
        );

        int Number(decimal? number) =>
            number is { } value ? Word((value / One).ToString(CultureInfo.InvariantCulture)) : -1;

        int Word(string word)
        {
            if (!words.TryGetValue(word, out var index))
            {
                words[word] = index = words.Count;
            }

            return index;
        }
    }
}
