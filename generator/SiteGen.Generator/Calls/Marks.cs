namespace SiteGen.Generator.Calls;

/// <summary>Why a span of a paragraph is not plain speech; the numbers are those of the model.</summary>
internal enum MarkKind
{
    Inaudible,
    Uncertain,
    StageDirection,
    Correction,
}

/// <summary>Finds what the transcriber put in brackets.</summary>
internal static class Marks
{
    private const int Longest = 60;

    private static readonly char[] Opens = ['(', '['];

    private static readonly (string Word, MarkKind Kind)[] Known =
    [
        ("inaudible", MarkKind.Inaudible),
        ("indecipherable", MarkKind.Inaudible),
        ("indiscernible", MarkKind.Inaudible),
        ("unintelligible", MarkKind.Inaudible),
        ("audio gap", MarkKind.Inaudible),
        ("technical difficult", MarkKind.Inaudible),
        ("technical issue", MarkKind.Inaudible),
        ("crosstalk", MarkKind.Inaudible),
        ("multiple speakers", MarkKind.Inaudible),
        ("phonetic", MarkKind.Uncertain),
        ("ph", MarkKind.Uncertain),
        ("sic", MarkKind.Correction),
        ("operator instruction", MarkKind.StageDirection),
        ("operator direction", MarkKind.StageDirection),
        ("foreign language", MarkKind.StageDirection),
        ("interpreted", MarkKind.StageDirection),
        ("laughter", MarkKind.StageDirection),
        ("applause", MarkKind.StageDirection),
        ("break", MarkKind.StageDirection),
        ("presentation", MarkKind.StageDirection),
        ("video", MarkKind.StageDirection),
        ("music", MarkKind.StageDirection),
    ];

    /// <summary>Rows of first character, characters and kind.</summary>
    public static IEnumerable<(int Start, int Length, MarkKind Kind)> In(string text) =>
        text.IndexOfAny(Opens) < 0 ? [] : Bracketed(text);

    private static IEnumerable<(int Start, int Length, MarkKind Kind)> Bracketed(string text)
    {
        for (var i = text.IndexOfAny(Opens); i >= 0; i = text.IndexOfAny(Opens, i + 1))
        {
            var close = text[i] == '(' ? ')' : ']';
            var end = text.IndexOf(close, i, Math.Min(Longest, text.Length - i));
            if (end > i + 1 && KindOf(text.Substring(i + 1, end - i - 1), close == ']') is { } kind)
            {
                yield return (i, end - i + 1, kind);
                i = end;
            }
        }
    }

    // Square brackets are the transcriber's; parentheses only where they say so.
    private static MarkKind? KindOf(string inside, bool square)
    {
        var text = inside.Trim().ToLowerInvariant();
        foreach (var (word, kind) in Known)
        {
            if (
                text.StartsWith(word, StringComparison.Ordinal)
                && (text.Length == word.Length || !char.IsLetter(text[word.Length]) || word.Length > 4)
            )
            {
                return kind;
            }
        }

        return square && text.Length > 0 ? MarkKind.Uncertain : null;
    }
}
