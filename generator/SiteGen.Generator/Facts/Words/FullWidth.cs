namespace SiteGen.Generator.Facts;

/// <summary>Digits and signs as Chinese and Japanese typesetters widen them: １２．３％ is 12.3%.</summary>
internal static class FullWidth
{
    private const char First = '\uFF01';
    private const char Last = '\uFF5E';
    private const int Shift = First - '!';
    private const char Yen = '\uFFE5';

    /// <summary>The same text, character for character, in ordinary width.</summary>
    public static ReadOnlySpan<char> Narrow(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is >= First and <= Yen)
            {
                return Narrowed(text);
            }
        }

        return text;
    }

    private static ReadOnlySpan<char> Narrowed(ReadOnlySpan<char> text)
    {
        var narrow = text.ToArray();
        for (var i = 0; i < narrow.Length; i++)
        {
            var c = narrow[i];
            narrow[i] =
                c is >= First and <= Last ? (char)(c - Shift)
                : c == Yen ? '¥'
                : c;
        }

        return narrow;
    }
}
