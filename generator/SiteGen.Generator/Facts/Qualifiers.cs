namespace SiteGen.Generator.Facts;

/// <summary>Reads how exact a figure is said to be from the words before and behind it.</summary>
internal static class Qualifiers
{
    private static readonly (string Words, string Qualifier)[] Before =
    [
        ("a little over", "more-than"),
        ("more than", "more-than"),
        ("greater than", "more-than"),
        ("north of", "more-than"),
        ("in excess of", "more-than"),
        ("upwards of", "more-than"),
        ("higher than", "more-than"),
        ("less than", "less-than"),
        ("lower than", "less-than"),
        ("south of", "less-than"),
        ("fewer than", "less-than"),
        ("up to", "up-to"),
        ("as much as", "up-to"),
        ("at least", "at-least"),
        ("no less than", "at-least"),
        ("no more than", "up-to"),
        ("close to", "nearly"),
        ("closer to", "nearly"),
        ("or so", "approximately"),
        ("in the neighborhood of", "approximately"),
        ("on the order of", "approximately"),
        ("over", "more-than"),
        ("above", "more-than"),
        ("exceeding", "more-than"),
        ("under", "less-than"),
        ("below", "less-than"),
        ("nearly", "nearly"),
        ("almost", "nearly"),
        ("approximately", "approximately"),
        ("about", "approximately"),
        ("around", "approximately"),
        ("roughly", "approximately"),
        ("circa", "approximately"),
        ("some", "approximately"),
        ("kind of", "approximately"),
    ];

    private static readonly HashSet<string> Between = new(StringComparer.Ordinal)
    {
        "a",
        "an",
        "the",
        "just",
        "well",
        "slightly",
        "like",
        "of",
        "that",
    };

    public static (string Qualifier, int First) Of(Token[] tokens, int first)
    {
        for (var skip = 0; skip <= 1 && first - skip > 0; skip++)
        {
            if (skip > 0 && !Between.Contains(tokens[first - skip].Lower))
            {
                break;
            }

            foreach (var (words, qualifier) in Before)
            {
                var parts = words.Split(' ');
                var start = first - skip - parts.Length;
                if (
                    start >= 0
                    && parts.Select((part, i) => tokens[start + i].Is(part)).All(same => same)
                    && !tokens[start + parts.Length - 1 + 1].AfterComma
                )
                {
                    return (qualifier, start);
                }
            }
        }

        return ("", first);
    }

    /// <summary>"30%-plus", "$5 million or more": the last token of the open end; -1 where there is none.</summary>
    public static int OpenEnd(Token[] tokens, int next) =>
        next < tokens.Length
        && tokens[next].Lower is "plus" or "+"
        && !(next + 2 < tokens.Length && tokens[next + 1].Is("or") && tokens[next + 2].Is("minus"))
        && !IsAddition(tokens, next)
            ? next
        : next + 1 < tokens.Length
        && tokens[next].Is("or")
        && tokens[next + 1].Lower is "more" or "higher" or "better" or "greater" or "above"
            ? next + 1
        : -1;

    // "5% plus the effect of …" adds; "5% plus" is open.
    private static bool IsAddition(Token[] tokens, int plus) =>
        plus + 1 < tokens.Length
        && tokens[plus + 1].Lower is "the" or "a" or "an" or "our" or "some"
        && !tokens[plus].IsJoined;
}
