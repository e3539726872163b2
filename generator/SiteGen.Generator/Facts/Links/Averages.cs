using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links figures that are reckoned by the week or day: "average weekly sales grew 6%" is no growth of sales.</summary>
internal static class Averages
{
    private const int Reach = 8;

    private static readonly Dictionary<string, string> Times = new(StringComparer.Ordinal)
    {
        ["weekly"] = "Weekly",
        ["week"] = "Weekly",
        ["daily"] = "Daily",
        ["day"] = "Daily",
        ["hour"] = "Hourly",
    };

    private static readonly Dictionary<string, string> Things = new(StringComparer.Ordinal)
    {
        ["revenue"] = "Revenue",
        ["revenues"] = "Revenue",
        ["sales"] = "Sales",
        ["volume"] = "Volume",
        ["volumes"] = "Volume",
        ["production"] = "Production",
    };

    private static readonly HashSet<string> Ways = WordSet.Exact("basis");

    private static readonly HashSet<string> It = WordSet.Exact("it's that's it");

    private static readonly HashSet<string> NoNames = WordSet.Exact(
        "unit units net total same store comparable organic gross our the company wide companywide system systemwide"
    );

    /// <summary>The link of a figure of such an average, named before it or, "in terms of", behind it; null for another.</summary>
    public static Link? Of(Statement said, int k, FactDraft? previous)
    {
        var figure = said.Figures[k];
        if (AverageOf(said, figure) is not { } average)
        {
            return null;
        }

        var direction = figure.Unit == Unit.Percent ? DirectionOf(said, figure, average) : 0;
        return (Name(said.Tokens, average) ?? NameOfLast(said, average)) is not { } name ? Link.Foreign
            : direction != 0
                ? Link.Of(name + "Growth", Measure.Money, ScopeOf(said, figure, average, previous), direction)
            : Unit.IsMoney(figure.Unit) ? Link.Of(name, Measure.Price, ScopeOf(said, figure, average, previous))
            : Link.Foreign;
    }

    private static string? ScopeOf(Statement said, Figure figure, int average, FactDraft? previous) =>
        Averaged(said.Tokens, average) is { } name ? said.Subjects.NameOf(name)
        : previous is { IsNamed: true, IsGrowth: true } ? previous.Scope
        : Pointed(said, figure, average) is { } last ? last.Scope
        : LooseScopes.Of(said, figure, previous)
            ?? (
                said.Tokens.Word(average + 2) == "basis"
                    ? said.Nearest(figure, static mention => mention.Concept.Name is "Revenue" or "UnitSales")?.Scope
                    : null
            );

    // Where "average" stands.
    private static int? AverageOf(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        for (var i = figure.First - 1; i >= 0; i--)
        {
            if (IsAverage(said, i))
            {
                return i;
            }

            // "up 5% in average weekly sales; that is an acceleration to 7%": of something else.
            if (tokens[i].IsNumber || tokens[i].AfterComma && tokens.Are(i, "that", "is"))
            {
                break;
            }
        }

        return GrowthCues.After(tokens, figure.Last, out var noun) != 0
            && tokens.Word(noun + 1) == "in"
            && IsAverage(said, noun + 2)
                ? noun + 2
            : tokens.Are(figure.Last + 1, "in", "terms") && IsAverage(said, figure.Last + 4) ? figure.Last + 4
            : tokens.Are(figure.Last + 1, "on", "an") && IsAverage(said, figure.Last + 3) ? figure.Last + 3
            : null;
    }

    private static bool IsAverage(Statement said, int i) =>
        said.Tokens.Word(i) == "average" && said.MentionAt(i) is null && TimeOf(said.Tokens, i) is not null;

    // "average weekly sales", "average sales per week".
    private static string? TimeOf(Token[] tokens, int average)
    {
        for (var i = average + 1; i < tokens.Length && i <= average + Reach && !tokens[i].IsNumber; i++)
        {
            if (
                Times.TryGetValue(tokens[i].Lower, out var time)
                && (time.Equals(tokens[i].Lower, StringComparison.OrdinalIgnoreCase) || tokens[i - 1].Is("per"))
            )
            {
                return time;
            }
        }

        return null;
    }

    // "On an average weekly basis, we grew 6%": of what was spoken of.
    private static string? NameOfLast(Statement said, int average) =>
        said.Tokens.Word(average + 2) == "basis"
        && said.Context.LastNamed?.Concept.Replace("Growth", "") is "Revenue" or "UnitSales"
            ? "Average"
                + TimeOf(said.Tokens, average)
                + (said.Context.LastNamed.Concept.StartsWith("Unit", StringComparison.Ordinal) ? "Sales" : "Revenue")
            : null;

    private static string? Name(Token[] tokens, int average)
    {
        for (var i = average + 1; i < tokens.Length && i <= average + Reach && !tokens[i].IsNumber; i++)
        {
            if (Things.TryGetValue(tokens[i].Lower, out var thing))
            {
                return "Average" + TimeOf(tokens, average) + thing;
            }
        }

        return null;
    }

    // "average weekly pump sales", "average pump sales per week": of what is averaged; null for all that is sold.
    private static string? Averaged(Token[] tokens, int average)
    {
        var end = average + 1;
        while (end < tokens.Length && !Things.ContainsKey(tokens[end].Lower) && !tokens[end].AfterComma)
        {
            end++;
        }

        var start = average + 1;
        while (start < end && (Times.ContainsKey(tokens[start].Lower) || NoNames.Has(tokens[start])))
        {
            start++;
        }

        // "On an average weekly basis, iron sales grew": a way to reckon, and no name.
        return start < end && end < tokens.Length && !tokens.Any(start, end, Ways) ? tokens.Text(start, end) : null;
    }

    // "Revenue grew 5%. On an average weekly basis, it's actually 7%.": of what grew.
    private static FactDraft? Pointed(Statement said, Figure figure, int average) =>
        said.Context.LastNamed is { IsGrowth: true } last && said.Tokens.Any(average, figure.First, It) ? last : null;

    private static int DirectionOf(Statement said, Figure figure, int average)
    {
        var direction = GrowthCues.Before(said, figure.First, out _);
        direction = direction == 0 ? GrowthCues.After(said.Tokens, figure.Last, out _) : direction;
        for (var i = figure.First - 1; direction == 0 && i > average; i--)
        {
            direction = GrowthCues.Of(said.Tokens[i].Lower);
        }

        return direction == 0 && Pointed(said, figure, average) is { } last
            ? Math.Sign(last.Stated.Value ?? last.Stated.Low ?? 1)
            : direction;
    }
}
