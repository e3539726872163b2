namespace SiteGen.Site.Kpis;

/// <summary>Stated figures as a reader says them: <c>about $7 million</c>, <c>$1.31–1.32 billion</c>, <c>50%+</c>.</summary>
public static class FigureText
{
    private const string Percent = "percent";

    /// <summary>The figure with the word that loosens it.</summary>
    public static string Of(Fact fact) => Of(fact, plus: false);

    /// <summary>A change, with its sign: <c>+10%</c>, <c>−50 bps</c>, <c>flat</c>.</summary>
    public static string Change(Fact fact) => Of(fact, plus: true);

    /// <summary>The word before a figure that is not exact; empty where it is, or where the word stands behind.</summary>
    public static string Before(Fact fact) =>
        fact.Qualifier switch
        {
            "approximately" => "about ",
            "nearly" => "nearly ",
            "more-than" => "more than ",
            "less-than" => "less than ",
            "up-to" => "up to ",
            _ when IsOpen(fact) && fact.Low is null => "up to ",
            _ => "",
        };

    // What stands behind a figure that may be exceeded; empty for others.
    private static string After(Fact fact) =>
        fact.Qualifier == "at-least" || (fact.Qualifier.Length == 0 && IsOpen(fact) && fact.High is null) ? "+" : "";

    /// <summary>Whether nothing changed, in a word.</summary>
    public static bool IsFlat(Fact fact) => Concepts.IsChange(fact.Concept) && fact is { Value: 0, Decimals: null };

    /// <summary>The parts that a table aligns, without the word before them: <c>30%+</c>, <c>$5+ million</c>, as it is said.</summary>
    public static NumberText Parts(Fact fact, bool plus)
    {
        var number = NumberFormat.Of(fact.Value ?? fact.Low ?? fact.High ?? 0, fact.Unit, fact.Decimals, plus);
        return IsFlat(fact) ? new("", "", NumberFormat.Flat)
            : fact.Unit.StartsWith(Percent, StringComparison.Ordinal)
                ? number with
                {
                    Unit = NumberFormat.PercentSign + After(fact) + number.Unit[NumberFormat.PercentSign.Length..],
                }
            : number with { Fraction = number.Fraction + After(fact) };
    }

    private static string Of(Fact fact, bool plus)
    {
        var figure = fact is { Value: null, Low: { } low, High: { } high }
            ? Range(low, high, fact, plus)
            : Parts(fact, plus).ToString();
        return Before(fact) + figure;
    }

    private static string Range(decimal low, decimal high, Fact fact, bool plus)
    {
        // The finer end must not lend the other digits that nobody spoke.
        var (from, to) = (NumberFormat.Of(low, fact.Unit, null, plus), NumberFormat.Of(high, fact.Unit, null, plus));
        return from.Unit != to.Unit ? $"{from} to {to}"
            : low < 0 || plus ? $"{from.Digits} to {to}"
            : $"{from.Digits}–{to.Digits[Shared(from.Whole)..]}{to.Unit}";
    }

    // The currency before the second number says nothing new.
    private static int Shared(string whole) => whole.TakeWhile(c => !char.IsAsciiDigit(c)).Count();

    private static bool IsOpen(Fact fact) => fact.Value is null && fact.Low is null != fact.High is null;
}
