namespace SiteGen.Generator.Facts;

/// <summary>Numbers that measure nothing: dates, names of products and forms, ranks.</summary>
internal static class NotFigures
{
    private static readonly HashSet<string> Before = new(StringComparer.Ordinal)
    {
        "top",
        "fortune",
        "day",
        "days",
        "phase",
        "version",
        "form",
        "gpt",
        "chapter",
        "number",
        "page",
        "slide",
        "tier",
        "level",
        "gen",
        "generation",
        "windows",
        "office",
        "section",
        "rule",
        "item",
        "channel",
        "series",
        "model",
        "route",
        "block",
        "step",
        "part",
        "s&p",
        "russell",
        "nasdaq",
        "dow",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    };

    public static bool Allows(Token[] tokens, Amount amount)
    {
        var first = amount.First;
        var before = first > 0 ? tokens[first - 1].Lower : "";
        if (amount.Unit.Length == 0 || amount.Unit == Unit.Count || amount.Unit == Unit.Days)
        {
            return !Before.Contains(before)
                && !(first > 0 && tokens[first].IsJoined && before is "/")
                && !IsYear(amount);
        }

        return !(amount.Unit == Unit.Points && before is "these" or "those" or "few" or "the" or "data");
    }

    private static bool IsYear(Amount amount) =>
        amount.Scale == 1 && amount.Places == 0 && amount.Number is >= 1900 and <= 2100 && amount.Unit.Length == 0;
}
