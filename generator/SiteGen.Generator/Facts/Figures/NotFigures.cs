namespace SiteGen.Generator.Facts;

/// <summary>Numbers that measure nothing: dates, names of products and forms, ranks.</summary>
internal static class NotFigures
{
    private static readonly WordSet Before = WordSet.Of(
        """
        top fortune day days phase version form gpt chapter number page slide tier level gen generation
        windows office section rule item channel series model route block step part s&p russell nasdaq
        dow january february march april may june july august september october november december
        """
    );

    private static readonly WordSet BeforePoints = WordSet.Of("these those few the data");

    public static bool Allows(Token[] tokens, Amount amount)
    {
        var first = amount.First;
        var before = tokens.Word(first - 1);
        return amount.Unit.Length == 0 || amount.Unit is Unit.Count or Unit.Days
            ? !Before.Has(before)
                && !(tokens[first].IsJoined && before == "/")
                && !IsYear(amount)
                && !IsName(tokens, amount)
            : !(amount.Unit == Unit.Points && BeforePoints.Has(before));
    }

    // "3M" is a firm unless it counts something: "3M users".
    private static bool IsName(Token[] tokens, Amount amount) =>
        tokens[amount.Last].Text.Length == 1 && amount.ScalePower > 0 && !CountNouns.Follow(tokens, amount.Last);

    private static bool IsYear(Amount amount) =>
        amount.Scale == 1 && amount.Places == 0 && amount.Number is >= 1900 and <= 2100 && amount.Unit.Length == 0;
}
