using System.Globalization;

namespace SiteGen.Generator.Facts;

/// <summary>Reads one number with its currency, scale and unit.</summary>
internal static class AmountReader
{
    private static readonly Dictionary<string, string> Currencies = new(StringComparer.Ordinal)
    {
        ["$"] = "USD",
        ["€"] = "EUR",
        ["£"] = "GBP",
        ["¥"] = "JPY",
        ["₹"] = "INR",
        ["usd"] = "USD",
        ["eur"] = "EUR",
        ["gbp"] = "GBP",
        ["chf"] = "CHF",
        ["jpy"] = "JPY",
        ["inr"] = "INR",
        ["rs"] = "INR",
        ["rupees"] = "INR",
        ["cny"] = "CNY",
        ["rmb"] = "CNY",
        ["cad"] = "CAD",
        ["aud"] = "AUD",
        ["hkd"] = "HKD",
        ["twd"] = "TWD",
        ["krw"] = "KRW",
        ["sek"] = "SEK",
        ["nok"] = "NOK",
        ["dkk"] = "DKK",
        ["dollars"] = "USD",
        ["euros"] = "EUR",
        ["euro"] = "EUR",
        ["pounds"] = "GBP",
        ["yen"] = "JPY",
        ["francs"] = "CHF",
    };

    private static readonly Dictionary<string, int> Scales = new(StringComparer.Ordinal)
    {
        ["thousand"] = 3,
        ["k"] = 3,
        ["lakh"] = 5,
        ["lakhs"] = 5,
        ["million"] = 6,
        ["millions"] = 6,
        ["mn"] = 6,
        ["mm"] = 6,
        ["m"] = 6,
        ["crore"] = 7,
        ["crores"] = 7,
        ["cr"] = 7,
        ["billion"] = 9,
        ["billions"] = 9,
        ["bn"] = 9,
        ["b"] = 9,
        ["trillion"] = 12,
        ["trillions"] = 12,
    };

    /// <summary>The amount that begins at a token; null where none does. A plain number has no unit.</summary>
    public static Amount? At(Token[] tokens, int first)
    {
        var i = first;
        var prefix = Currency(tokens, ref i);
        if (i >= tokens.Length || !tokens[i].IsNumber || !Parse(tokens[i].Text, out var number, out var places))
        {
            return null;
        }

        var last = i++;
        var power =
            i < tokens.Length && Scales.TryGetValue(tokens[i].Lower, out var found) && IsScale(tokens, i, prefix)
                ? found
                : 0;
        last = power > 0 ? i++ : last;
        var unit = UnitAt(tokens, i, prefix, power, out var end);
        return new(first, Math.Max(last, end), number, places, Power(power), power, unit);
    }

    // "$5 M" and "5M" are millions; "10-K" and "a k" are not thousands.
    private static bool IsScale(Token[] tokens, int i, string prefix) =>
        tokens[i].Lower.Length > 1 || tokens[i].IsJoined && (prefix.Length > 0 || tokens[i].Text is "M" or "B");

    private static string Currency(Token[] tokens, ref int i)
    {
        if (
            i + 1 < tokens.Length
            && tokens[i].Lower is "us" or "c" or "a" or "hk" or "nt" or "s"
            && tokens[i + 1].Is("$")
            && tokens[i + 1].IsJoined
        )
        {
            var code = tokens[i].Lower switch
            {
                "us" => "USD",
                "c" => "CAD",
                "a" => "AUD",
                "hk" => "HKD",
                "nt" => "TWD",
                _ => "SGD",
            };
            i += 2;
            return code;
        }

        return
            i < tokens.Length
            && !tokens[i].IsNumber
            && Currencies.TryGetValue(tokens[i].Lower, out var currency)
            && i + 1 < tokens.Length
            && tokens[i + 1].IsNumber
            && tokens[i].Lower is not ("dollars" or "euros" or "euro" or "pounds" or "yen")
            ? Next(ref i, currency)
            : "";
    }

    private static string Next(ref int i, string value)
    {
        i++;
        return value;
    }

    private static string UnitAt(Token[] tokens, int i, string prefix, int power, out int end)
    {
        end = i - 1;
        if (prefix.Length > 0)
        {
            return PerShare(tokens, i, ref end) ? prefix + "/share" : prefix;
        }

        if (i >= tokens.Length)
        {
            return "";
        }

        var (word, next) = (tokens[i].Lower, i + 1 < tokens.Length ? tokens[i + 1].Lower : "");
        var (unit, length) = word switch
        {
            "%" or "percent" => (
                next is "point" or "points" ? Unit.Points : Unit.Percent,
                next is "point" or "points" ? 2 : 1
            ),
            "basis" when next is "point" or "points" => (Unit.BasisPoints, 2),
            "bps" or "bp" => (Unit.BasisPoints, 1),
            "percentage" when next is "point" or "points" => (Unit.Points, 2),
            "points" or "point" => (Unit.Points, 1),
            "x" => (Unit.Ratio, 1),
            "times" => (Unit.Ratio, 1),
            "cents" or "cent" => ("cents", 1),
            "day" or "days" => (Unit.Days, 1),
            "shares" => (Unit.Shares, 1),
            _ when power > 0 && Currencies.TryGetValue(word, out var currency) => (currency, 1),
            _ when Currencies.TryGetValue(word, out var currency) && word.Length > 3 => (currency, 1),
            _ => (power > 0 ? Unit.Count : "", 0),
        };
        end = i - 1 + length;
        return unit;
    }

    private static bool PerShare(Token[] tokens, int i, ref int end)
    {
        var at = i < tokens.Length && tokens[i].Lower is "per" or "a" ? i + 1 : i;
        at += at < tokens.Length && tokens[at].Is("diluted") ? 1 : 0;
        var found = at > i && at < tokens.Length && tokens[at].Is("share");
        end = found ? at : end;
        return found;
    }

    private static bool Parse(string text, out decimal number, out int places)
    {
        var point = text.LastIndexOf('.');
        places = point < 0 ? 0 : text.Length - point - 1;
        return decimal.TryParse(
                text.Replace(",", ""),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out number
            ) && WellGrouped(text);
    }

    // 1,034 and 12,345,678 are numbers; 1,2 is two.
    private static bool WellGrouped(string text)
    {
        var parts = text.Split('.')[0].Split(',');
        return parts.Length == 1
            || parts.Skip(1).All(part => part.Length == 3 || parts.Length > 2 && part.Length == 2)
                && parts[0].Length <= 3;
    }

    private static decimal Power(int power)
    {
        var value = 1m;
        for (var i = 0; i < power; i++)
        {
            value *= 10;
        }

        return value;
    }
}
