using System.Globalization;
using SiteGen.Generator.Calls;
using SiteGen.Generator.Findings;

namespace SiteGen.Generator.Facts;

/// <summary>Looks for every figure of a paragraph in its translation, which may count in other scales.</summary>
internal static class TranslationCheck
{
    // 千 萬 百萬 千萬 億 十億 百億 千億 兆 and the English ones: 1,034 million is 10.34 億.
    private static readonly decimal[] Scales =
    [
        1,
        1_000,
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        100_000_000,
        1_000_000_000,
        10_000_000_000,
        100_000_000_000,
        1_000_000_000_000,
    ];

    // With the largest scale it is still a number.
    private const decimal Largest = 1_000_000_000_000_000;

    public static IEnumerable<Finding> Of(IReadOnlyList<FactReading> facts, IReadOnlyList<SpokenTurn> turns) =>
        facts
            .Where(fact => fact.Draft.Stated.Decimals is not null)
            .GroupBy(fact => (fact.Turn, fact.Paragraph))
            .SelectMany(paragraph => Missing([.. paragraph], turns));

    private static IEnumerable<Finding> Missing(FactReading[] facts, IReadOnlyList<SpokenTurn> turns)
    {
        var translation = turns[facts[0].Turn].Raw.Paragraphs[facts[0].Paragraph].Translation;
        if (translation.Count == 0)
        {
            yield break;
        }

        var numbers = translation.SelectMany(line => NumbersIn(line.Text)).ToArray();
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            var figure = FactPlaces.Figure(fact, turns);
            if (!Ends(fact.Draft.Figure).All(value => IsSaid(Math.Abs(value), numbers)) && reported.Add(figure.Text))
            {
                yield return Finding.Of(
                    FactRules.TranslationDiffers,
                    translation[0].Place,
                    figure.Place.Line.ToString(CultureInfo.InvariantCulture),
                    figure.Text
                );
            }
        }
    }

    private static IEnumerable<decimal> Ends(Figure figure) =>
        new[]
        {
            figure.Value,
            figure.IsRange ? figure.Low : null,
            figure.IsRange ? figure.High : null,
        }.OfType<decimal>();

    // Small numbers may be written out in characters; no figure is looked for below ten.
    private static bool IsSaid(decimal value, decimal[] numbers) =>
        value < 10 && value == decimal.Truncate(value)
        || numbers.Any(number => Scales.Any(scale => number * scale == value));

    private static IEnumerable<decimal> NumbersIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (
                i < text.Length
                && (char.IsDigit(text[i]) || text[i] is '.' or ',' && i + 1 < text.Length && char.IsDigit(text[i + 1]))
            )
            {
                i++;
            }

            if (
                decimal.TryParse(
                    text.Substring(start, i - start).Replace(",", ""),
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                && number <= Largest
            )
            {
                yield return number;
            }
        }
    }
}
