namespace SiteGen.Generator.Facts;

/// <summary>Finds the figures of a sentence, ranges and magnitudes in words included.</summary>
internal static class FigureReader
{
    public static List<Figure> In(Token[] tokens)
    {
        var figures = new List<Figure>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Begins(WordKinds.Figure) && At(tokens, i) is { } figure)
            {
                figures.Add(figure);
                i = figure.Last;
            }
        }

        return figures;
    }

    /// <summary>Whether a figure, or its currency, may begin with a word.</summary>
    public static bool Begins(string word) =>
        char.IsDigit(word[0])
        || word[0] is '.' or '-' or '\u2212' or '('
        || Currencies.Begins(word)
        || PointWords.Begins(word)
        || NumberWords.Begins(word);

    private static Figure? At(Token[] tokens, int i)
    {
        if (AmountReader.At(tokens, i) is not { } amount)
        {
            return DirectedRange.FromFlat(tokens, i) is { } flat ? flat
                : NumberWords.At(tokens, i) is not { } words ? null
                : Qualified(tokens, DirectedRange.From(tokens, words) ?? words);
        }

        amount = CountNouns.Take(tokens, amount);
        if (!NotFigures.Allows(tokens, amount) || BandReader.IsWidth(tokens, amount))
        {
            return null;
        }

        var figure = BandReader.At(tokens, amount) ?? RangeReader.At(tokens, amount) ?? Point(amount);
        figure = figure is null ? null : DirectedRange.From(tokens, figure) ?? figure;
        return figure is null ? null : Qualified(tokens, OpenEnds.Take(tokens, figure));
    }

    private static Figure? Point(Amount amount) =>
        amount.Unit switch
        {
            "" => null,
            "cents" => new(
                amount.First,
                amount.Last,
                amount.Value / 100,
                null,
                null,
                "USD/share",
                amount.Decimals + 2,
                ""
            ),
            _ => new(amount.First, amount.Last, amount.Value, null, null, amount.Unit, amount.Decimals, ""),
        };

    private static Figure Qualified(Token[] tokens, Figure figure)
    {
        var qualifier = Qualifiers.Of(tokens, figure.First);
        return qualifier.Length == 0 || figure.Qualifier is OpenEnds.AtLeast or OpenEnds.UpTo
            ? figure
            : OpenEnds.Open(figure, qualifier);
    }
}
