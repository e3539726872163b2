using System.Globalization;

namespace SiteGen.Generator.Facts;

/// <summary>Looks along the tokens of a sentence.</summary>
internal static class TokenScan
{
    public static bool Has(this HashSet<string> words, string word) => words.Contains(word);

    public static bool Has(this HashSet<string> words, Token token) => words.Contains(token.Lower);

    /// <summary>The word at a token, in lower case; empty outside the sentence.</summary>
    public static string Word(this Token[] tokens, int i) => i >= 0 && i < tokens.Length ? tokens[i].Lower : "";

    /// <summary>Whether a token and the one behind it are these words.</summary>
    public static bool Are(this Token[] tokens, int i, string one, string two) =>
        tokens.Word(i) == one && tokens.Word(i + 1) == two;

    /// <summary>Whether one of the tokens from <paramref name="start"/> up to <paramref name="end"/> is one of the words.</summary>
    public static bool Any(this Token[] tokens, int start, int end, HashSet<string> words) =>
        tokens.First(start, end, words) >= 0;

    /// <summary>The first token in that stretch that is one of the words; -1 for none.</summary>
    public static int First(this Token[] tokens, int start, int end, HashSet<string> words)
    {
        for (var i = Math.Max(start, 0); i < end && i < tokens.Length; i++)
        {
            if (words.Has(tokens[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The last token in that stretch that is one of the words; -1 for none.</summary>
    public static int Last(this Token[] tokens, int start, int end, HashSet<string> words)
    {
        for (var i = Math.Min(end, tokens.Length) - 1; i >= start && i >= 0; i--)
        {
            if (words.Has(tokens[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first token from one on that is none of the words.</summary>
    public static int Past(this Token[] tokens, int i, HashSet<string> words)
    {
        while (i < tokens.Length && words.Has(tokens[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>The last token up to one that is none of the words; -1 where all are.</summary>
    public static int Back(this Token[] tokens, int i, HashSet<string> words)
    {
        while (i >= 0 && words.Has(tokens[i]))
        {
            i--;
        }

        return i;
    }

    /// <summary>Where the tokens from one on end that belong to a name; the next comma ends it, too.</summary>
    public static int EndOfRun(this Token[] tokens, int start, int longest, Func<Token[], int, bool> belongs)
    {
        var end = start;
        while (
            end < tokens.Length
            && end - start < longest
            && !(end > start && tokens[end].AfterComma)
            && belongs(tokens, end)
        )
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a comma stands between the tokens from <paramref name="start"/> up to <paramref name="end"/>, or before one of them.</summary>
    public static bool HasComma(this Token[] tokens, int start, int end)
    {
        for (var i = start; i < end && i < tokens.Length; i++)
        {
            if (tokens[i].AfterComma)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The tokens of a stretch as they stand, with a comma, a hyphen or one space between.</summary>
    public static string Text(this Token[] tokens, int start, int end) =>
        string.Concat(
            tokens
                .Skip(start)
                .Take(end - start)
                .Select((token, i) => i == 0 ? token.Text : Between(tokens[start + i - 1], token) + token.Text)
        );

    private static string Between(Token last, Token token) =>
        token.AfterComma ? ", "
        : token.AfterHyphen ? "-"
        // "$5".
        : token.IsNumber
        && last.Text.Length == 1
        && char.GetUnicodeCategory(last.Text[0]) == UnicodeCategory.CurrencySymbol
            ? ""
        : " ";
}
