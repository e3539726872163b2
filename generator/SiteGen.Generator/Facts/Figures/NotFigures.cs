using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Numbers that measure nothing: dates, names of products and forms, ranks.</summary>
internal static class NotFigures
{
    private static readonly HashSet<string> Before = WordSet.Exact(
        """
        top fortune global hardware day days phase version form gpt chapter number page slide tier level gen generation
        windows office section rule item channel series model route block step part s&p russell nasdaq
        dow january february march april may june july august september october november december
        """
    );

    private static readonly HashSet<string> BeforePoints = WordSet.Exact("these those few the data");

    // "the last 90 days", "within 60 days": a span of time.
    private static readonly HashSet<string> Spans = WordSet.Exact("last next past first within coming following");

    private static readonly HashSet<string> AboutSpans = WordSet.Exact("about roughly approximately");

    private static readonly HashSet<string> DaysBefore = WordSet.Exact("days");

    private static readonly HashSet<string> People = WordSet.Exact("i we you they");

    public static bool Allows(Token[] tokens, Amount amount)
    {
        var first = amount.First;
        var before = tokens.Word(first - 1);
        // "I 100% agree".
        return IsSpan(tokens, amount) || amount.Unit == Unit.Percent && People.Has(before) ? false
            : amount.Unit.Length == 0 || amount.Unit is Unit.Count or Unit.Days
                ? !Before.Has(before)
                    && !(tokens[first].IsJoined && before == "/")
                    && !IsYear(amount)
                    && !IsName(tokens, amount)
            : !(amount.Unit == Unit.Points && BeforePoints.Has(before));
    }

    private static bool IsSpan(Token[] tokens, Amount amount)
    {
        var before = tokens.Back(amount.First - 1, AboutSpans);
        // "the next 90 to 120 days".
        before = tokens.Word(before) == "to" ? tokens.Back(before - 1, DaysBefore) : before;
        before -= before >= 0 && tokens[before].IsNumber ? 1 : 0;
        return amount.Unit == Unit.Days && (Spans.Has(tokens.Word(before)) || tokens.Word(before) == "in");
    }

    // "3M" is a firm unless it counts something: "3M users".
    private static bool IsName(Token[] tokens, Amount amount) =>
        tokens[amount.Last].Text.Length == 1 && amount.ScalePower > 0 && !CountNouns.Follow(tokens, amount.Last);

    private static bool IsYear(Amount amount) =>
        amount.Scale == 1 && amount.Places == 0 && amount.Number is >= 1900 and <= 2100 && amount.Unit.Length == 0;
}
