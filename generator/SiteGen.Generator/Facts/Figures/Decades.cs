namespace SiteGen.Generator.Facts;

/// <summary>The decades by which percentages are said in words: "teens", "40s", "single digits".</summary>
internal static class Decades
{
    private static readonly Dictionary<string, decimal> Names = new(StringComparer.Ordinal)
    {
        ["teens"] = 10,
        ["twenties"] = 20,
        ["thirties"] = 30,
        ["forties"] = 40,
        ["fifties"] = 50,
        ["sixties"] = 60,
        ["seventies"] = 70,
        ["eighties"] = 80,
        ["nineties"] = 90,
    };

    /// <summary>Where the decade named at a token begins, and the last token of its name; null for none.</summary>
    public static decimal? At(Token[] tokens, int i, out int last)
    {
        last = i;
        var word = tokens.Word(i);
        if (word is "single" or "double" && tokens.Word(i + 1) is "digit" or "digits")
        {
            last = i + 1;
            return word == "single" ? 0 : 10;
        }

        // "the high 30%s", "the mid-20% range".
        if (
            word.Length == 2
            && word[1] == '0'
            && char.IsDigit(word[0])
            && tokens.Word(i + 1) == "%"
            && IsDecade(tokens, i)
        )
        {
            last = tokens.Word(i + 2) == "s" ? i + 2 : i + 1;
            return (word[0] - '0') * 10;
        }

        return word.Length == 3 && word[2] == 's' && word[1] == '0' && char.IsDigit(word[0]) ? (word[0] - '0') * 10
            : Names.TryGetValue(word, out var decade) ? decade
            : null;
    }

    private static bool IsDecade(Token[] tokens, int i) =>
        tokens.Word(i + 2) == "s" || tokens[i].AfterHyphen && tokens.Word(i + 2) == "range";

    /// <summary>Whether a word belongs to a decade that is said: "single" of "single digit", "teens".</summary>
    public static bool IsPart(Token[] tokens, int i) =>
        tokens[i].Lower is "digit" or "digits"
        || Names.ContainsKey(tokens[i].Lower)
        || tokens[i].Is("single") && tokens.Word(i + 1) is "digit" or "digits";

    /// <summary>The percentages that a part of a decade stands for.</summary>
    public static (decimal Low, decimal High) Span(decimal decade, string part) =>
        part switch
        {
            "low" or "lower" => (decade + 1, decade + 3),
            "mid" or "middle" => (decade + 4, decade + 6),
            "high" or "upper" => (decade + 7, decade + 9),
            _ => (decade + 3, decade + 9),
        };
}
