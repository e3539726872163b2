using System.Globalization;

namespace SiteGen.Tests.Facts;

/// <summary>Renders amounts in the wordings that are spoken, with what a reader of them must find.</summary>
internal static class Wordings
{
    private static readonly (string Word, int Power)[] Scales =
    [
        (" million", 6),
        (" billion", 9),
        (" trillion", 12),
        ("M", 6),
        (" mn", 6),
        (" bn", 9),
        (" thousand", 3),
        (" crore", 7),
        (" lakh", 5),
    ];

    /// <summary>A sentence with one amount of money, its value in whole units and its precision.</summary>
    public static (string Text, decimal Value, int Decimals) Money(Random random)
    {
        var places = random.Next(0, 4);
        var number = Number(random, 1, 1000, places);
        var (word, power) = Scales[random.Next(Scales.Length)];
        var text = number.ToString($"F{places}", CultureInfo.InvariantCulture);
        var amount = random.Next(4) switch
        {
            0 => $"${text}{word}",
            1 => $"€{text}{word}",
            2 => $"USD {text}{word}",
            _ => $"{text}{word.Replace("M", " million", StringComparison.Ordinal)} dollars",
        };
        var scaled = amount.Contains("USD", StringComparison.Ordinal) && word == "M" ? 6 : power;
        return ($"Revenue was {amount}.", number * Power(scaled), places - scaled);
    }

    /// <summary>A sentence with one amount written out in digits.</summary>
    public static (string Text, decimal Value) Digits(Random random)
    {
        var number = random.NextInt64(1000, 1_000_000_000_000);
        return ($"Revenue was ${number.ToString("N0", CultureInfo.InvariantCulture)}.", number);
    }

    /// <summary>A sentence with a percentage.</summary>
    public static (string Text, decimal Value, int Decimals) Percentage(Random random)
    {
        var places = random.Next(0, 3);
        var number = Number(random, 0, 200, places);
        var sign = random.Next(2) == 0 ? "%" : " percent";
        return (
            $"Gross margin was {number.ToString($"F{places}", CultureInfo.InvariantCulture)}{sign}.",
            number,
            places
        );
    }

    /// <summary>A sentence with a range of money, in one of its wordings.</summary>
    public static (string Text, decimal Low, decimal High) Range(Random random)
    {
        var (low, step) = (Number(random, 1, 900, 1), Number(random, 1, 99, 1));
        var (a, b) = (Say(low), Say(low + step));
        var text = random.Next(6) switch
        {
            0 => $"${a} million to ${b} million",
            1 => $"${a} to ${b} million",
            2 => $"between ${a} million and ${b} million",
            3 => $"between ${a} and ${b} million",
            4 => $"${a}-${b} million",
            _ => $"in the range of ${a} million to ${b} million",
        };
        text = text.StartsWith('$') ? $"of {text}" : text;
        return ($"We expect revenue {text}.", low * 1_000_000, (low + step) * 1_000_000);
    }

    private static string Say(decimal number) => number.ToString("0.0", CultureInfo.InvariantCulture);

    private static decimal Number(Random random, int low, int high, int places) =>
        decimal.Round(random.Next(low, high) + random.Next(1000) / 1000m, places);

    private static decimal Power(int power) => Enumerable.Repeat(10m, power).Aggregate(1m, (all, ten) => all * ten);
}
