namespace SiteGen.Site.Kpis;

/// <summary>What a spoken number may mean: from one number to another.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The most.</param>
public readonly record struct Interval(decimal Low, decimal High)
{
    // "Flat" rounds to no percent; "roughly flat" is said of two or three.
    private const decimal FlatPercent = 0.5m;
    private const int Roughly = 5;

    /// <summary>The middle.</summary>
    public decimal Middle => (Low + High) / 2;

    /// <summary>Whether some number lies in both.</summary>
    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    /// <summary>What a figure may mean within the precision of its words; null for an open end.</summary>
    public static Interval? Of(Fact fact) =>
        fact switch
        {
            { Qualifier: "at-least" or "up-to" } => null,
            { Value: { } value } => Around(value, fact),
            { Low: { } low, High: { } high } => new(low - Step(fact) / 2, high + Step(fact) / 2),
            _ => null,
        };

    /// <summary>The smallest step of a figure's words: 0.1 for "53.5", a million for "$907 million".</summary>
    public static decimal Step(Fact fact)
    {
        var step = 1m;
        for (var i = 0; i < Math.Abs(fact.Decimals ?? 0); i++)
        {
            step = fact.Decimals > 0 ? step / 10 : step * 10;
        }

        return step;
    }

    private static Interval Around(decimal value, Fact fact)
    {
        if (FigureText.IsFlat(fact))
        {
            var about =
                (fact.Unit == "bps" ? FlatPercent * 100 : FlatPercent) * (fact.Qualifier.Length > 0 ? Roughly : 1);
            return new(-about, about);
        }

        var step = Step(fact);
        return fact.Qualifier switch
        {
            "approximately" => new(value - step, value + step),
            "nearly" or "less-than" => new(value - step, value),
            "more-than" => new(value, value + step),
            _ => new(value - step / 2, value + step / 2),
        };
    }
}
