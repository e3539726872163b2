using System.Globalization;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads one number with its currency, scale and unit.</summary>
internal static class AmountReader
{
    // "free cash flow was negative $5 million"; "plus or minus 2%" is a band.
    private static readonly HashSet<string> Minus = WordSet.Exact("negative minus");

    private static readonly HashSet<string> Differences = WordSet.Exact(
        "improvement reduction increase decrease decline"
    );

    // No company states more, nor more exactly; and with its scale it stays a number.
    private const decimal Largest = 1_000_000_000_000_000;
    private const int MostPlaces = 15;

    /// <summary>The amount that begins at a token; null where none does. A plain number has no unit.</summary>
    public static Amount? At(Token[] tokens, int first)
    {
        var i = first;
        var prefix = Currencies.Before(tokens, ref i);
        var sign = first > 0 && Minus.Has(tokens[first - 1]) ? -1 : 1;
        if (i >= tokens.Length || !Number(tokens, i, out var number, out var places))
        {
            return null;
        }

        var last = i++;
        // "3 and a half billion".
        if (tokens.Are(i, "and", "a") && tokens.Word(i + 2) == "half" && Scales.Of(tokens, i + 3, true) > 0)
        {
            (number, places, i) = (number + 0.5m, 1, i + 3);
        }

        // "$200-some million".
        i += tokens.Word(i) == "some" && tokens[i].AfterHyphen ? 1 : 0;
        var power = Scales.Of(tokens, i, prefix.Length > 0);
        last = power > 0 ? i++ : last;
        var (unit, length) =
            prefix.Length == 0 ? UnitAt(tokens, i, power > 0)
            : PerShare(tokens, i) is var words and > 0 ? (prefix + "/share", words)
            : (prefix, 0);
        return new(
            first,
            Math.Max(last, i - 1 + length),
            sign < 0 ? -Math.Abs(number) : number,
            places,
            Scales.Value(power),
            power,
            unit
        );
    }

    // The unit behind a number and how many words it has.
    private static (string Unit, int Length) UnitAt(Token[] tokens, int i, bool isScaled)
    {
        var (word, isPoint) = (tokens.Word(i), tokens.Word(i + 1) is "point" or "points");
        return word switch
        {
            "%" or "percent" => isPoint ? (Unit.Points, 2) : (Unit.Percent, 1),
            "basis" when isPoint => (Unit.BasisPoints, 2),
            "bps" or "bp" => (Unit.BasisPoints, 1),
            "percentage" when isPoint => (Unit.Points, 2),
            "points" or "point" => (Unit.Points, 1),
            // "downloaded 2 million times" counts.
            "x" or "times" when !isScaled => (Unit.Ratio, 1),
            "cents" or "cent" => ("cents", 1),
            // "2-day delivery" lasts two days, and measures none.
            "days" => (Unit.Days, 1),
            "day" when Differences.Has(tokens.Word(i + 1)) => (Unit.Days, 1),
            "shares" => (Unit.Shares, 1),
            _ when SharesBehind(tokens, i) => (Unit.Shares, 2),
            _ when Currencies.Behind(tokens, i, isScaled) is { Words: > 0 } money => money,
            _ when isScaled => (Unit.Count, 0),
            _ => ("", 0),
        };
    }

    // "5 million basic shares", "5 million Acme shares".
    private static bool SharesBehind(Token[] tokens, int i) =>
        tokens.Word(i + 1) == "shares"
        && !tokens[i].AfterComma
        && !tokens[i + 1].AfterComma
        && (tokens[i].Lower is "basic" or "diluted" or "common" or "ordinary" || tokens[i].IsCapitalised);

    // "per share", "a share", "per diluted share": how many words; 0 where they are others.
    private static int PerShare(Token[] tokens, int i)
    {
        var at = tokens.Word(i) is "per" or "a" ? i + 1 : i;
        at += tokens.Word(at) == "diluted" ? 1 : 0;
        return at > i && tokens.Word(at) == "share" ? at - i + 1 : 0;
    }

    private static bool Number(Token[] tokens, int i, out decimal number, out int places)
    {
        (number, places) = (PointWords.At(tokens, i), 0);
        return number > 0 || tokens[i].IsNumber && Parse(tokens[i].Text, out number, out places);
    }

    /// <summary>Whether digits with separators are a number as English writes it, and which.</summary>
    public static bool Parse(string text, out decimal number, out int places)
    {
        var point = text.LastIndexOf('.');
        places = point < 0 ? 0 : text.TrimEnd(')').Length - point - 1;
        return decimal.TryParse(
                text.Replace(",", ""),
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowParentheses,
                CultureInfo.InvariantCulture,
                out number
            )
            && number is > -Largest and < Largest
            && places <= MostPlaces
            && IsWellGrouped(text);
    }

    // 1,034 and 12,345,678 and 12,34,567 are numbers; 1,2 is two, and 1.234,5 is none in English.
    private static bool IsWellGrouped(string text)
    {
        if (text.IndexOf(',') < 0)
        {
            return true;
        }

        var halves = text.Trim('(', ')').Split('.');
        var parts = halves[0].Split(',');
        if (halves.Skip(1).Any(half => half.IndexOf(',') >= 0))
        {
            return false;
        }

        return parts.Skip(1).All(part => part.Length == 3 || parts.Length > 2 && part.Length == 2)
            && parts[0].Length <= 3;
    }
}
