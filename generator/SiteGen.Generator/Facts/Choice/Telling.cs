namespace SiteGen.Generator.Facts;

/// <summary>Tells figures that are rarely said of two things from those that many things are.</summary>
internal static class Telling
{
    /// <summary>Few figures are 53.5%, "30%-plus" or 10x; many are 2%.</summary>
    public static bool Is(Figure figure) =>
        figure.Unit == Unit.Percent
            && (
                figure is { Low: not null, Decimals: not null } or { Low: >= 30, High: not null }
                || figure.Decimals > 0
                || figure.Value >= 30
            )
        || figure.Unit == Unit.Ratio && figure.Value >= 5
        // "$170 million", not "$100 million".
        || (Unit.IsMoney(figure.Unit) || figure.Unit == Unit.Count && figure.Value >= Millions)
            && figure.Value is { } amount
            && HasDigits(Math.Abs(amount))
        || Unit.IsMoney(figure.Unit) && figure is { Low: not null, High: not null };

    // Smaller numbers count many things.
    private const decimal Millions = 1_000_000;

    private static bool HasDigits(decimal amount)
    {
        while (amount >= 100)
        {
            amount /= 10;
        }

        return amount >= 10 && amount % 10 != 0;
    }

    /// <summary>Whether it is only telling where words point at it.</summary>
    public static bool IsRound(Figure figure) =>
        figure is { Unit: Unit.Percent, Low: null, High: null, Decimals: 0 }
        || Unit.IsMoney(figure.Unit) && figure.Value is not null;
}
