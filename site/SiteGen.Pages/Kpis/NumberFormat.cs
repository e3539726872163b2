using System.Globalization;

namespace SiteGen.Site.Kpis;

/// <summary>The one place where numbers become text: with exactly the precision that was spoken.</summary>
public static class NumberFormat
{
    /// <summary>What did not change.</summary>
    public const string Flat = "flat";

    /// <summary>What stands behind a percentage.</summary>
    public const string PercentSign = "%";

    private const string Minus = "\u2212";
    private const string PerShare = "/share";

    /// <summary>Stands between number and unit, and keeps them on one line.</summary>
    public const string Space = "\u00A0";

    private static readonly (decimal Size, int Digits, string Word)[] Scales =
    [
        (1_000_000_000_000m, 12, Space + "trillion"),
        (1_000_000_000m, 9, Space + "billion"),
        (1_000_000m, 6, Space + "million"),
    ];

    // Symbols that mean one currency; others are told apart by their code.
    private static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal)
    {
        ["USD"] = "$",
        ["EUR"] = "€",
        ["GBP"] = "£",
        ["JPY"] = "¥",
        ["INR"] = "₹",
        ["KRW"] = "₩",
    };

    /// <summary>The number in its unit.</summary>
    /// <param name="number">The number in whole units.</param>
    /// <param name="unit">Its unit, as facts name it.</param>
    /// <param name="decimals">Precision as spoken, as XBRL counts it; null for as few digits as the number needs.</param>
    /// <param name="plus">Whether a plus is written, as before a change.</param>
    public static NumberText Of(decimal number, string unit, int? decimals, bool plus = false)
    {
        var (size, digits, scale) = IsScaled(unit)
            ? Scales.FirstOrDefault(scale => Math.Abs(number) >= scale.Size, (1, 0, ""))
            : (1, 0, "");
        var text = Digits(Math.Abs(number) / size, decimals is { } spoken ? spoken + digits : 0);
        var sign =
            number < 0 ? Minus
            : plus && number > 0 ? "+"
            : "";
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text : text[..point];
        return new(sign + Symbol(unit) + whole, point < 0 ? "" : text[point..], scale + After(unit, number));
    }

    private static string Digits(decimal number, int spoken)
    {
        // More digits than spoken only where the number has them.
        var exact = number.ToString("0.############################", CultureInfo.InvariantCulture);
        var point = exact.IndexOf('.', StringComparison.Ordinal);
        var needed = point < 0 ? 0 : exact.Length - point - 1;
        var digits = Math.Max(Math.Max(0, spoken), needed);
        return number.ToString(string.Create(CultureInfo.InvariantCulture, $"N{digits}"), CultureInfo.InvariantCulture);
    }

    private static bool IsScaled(string unit) => IsMoney(unit) || unit is "count" or "shares";

    private static bool IsMoney(string unit) => unit.Length == 3 && unit.All(char.IsAsciiLetterUpper);

    private static string Symbol(string unit)
    {
        var currency = unit.EndsWith(PerShare, StringComparison.Ordinal) ? unit[..^PerShare.Length] : unit;
        return !IsMoney(currency) ? "" : Symbols.GetValueOrDefault(currency, currency + Space);
    }

    private static string After(string unit, decimal number) =>
        unit switch
        {
            "percent" => PercentSign,
            "percent-of-revenue" => PercentSign + Space + "of revenue",
            "bps" => Space + "bps",
            "points" => Noun("point", number),
            "ratio" => "×",
            "days" => Noun("day", number),
            "shares" => Noun("share", number),
            _ when unit.EndsWith(PerShare, StringComparison.Ordinal) => Space + "per share",
            _ => "",
        };

    private static string Noun(string noun, decimal number) => Space + noun + (Math.Abs(number) == 1 ? "" : "s");
}
