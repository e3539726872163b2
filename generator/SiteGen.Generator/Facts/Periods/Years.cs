using System.Globalization;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads years: "2025", "fiscal year 2025", "FY25".</summary>
internal static class Years
{
    private static readonly HashSet<string> Before = WordSet.Exact("of fiscal year the fy");

    /// <summary>The year that is said behind a token, which moves to its last word; null for none.</summary>
    public static int? After(Token[] tokens, ref int last)
    {
        for (var i = last + 1; i < tokens.Length && i <= last + 4; i++)
        {
            if (Of(tokens[i].Lower) is { } year)
            {
                last = i;
                return year;
            }

            if (!Before.Has(tokens[i]))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>The year that a word is; null for none.</summary>
    public static int? Of(string word)
    {
        var isFiscal =
            word.StartsWith("fy", StringComparison.Ordinal) || word.Length == 3 && !char.IsLetterOrDigit(word[0]);
        var digits = isFiscal ? word.Substring(word[0] == 'f' ? 2 : 1) : word;
        if (digits.Length is not (2 or 4) || !digits.All(c => c is >= '0' and <= '9'))
        {
            return null;
        }

        var number = int.Parse(digits, CultureInfo.InvariantCulture);
        return digits.Length == 4 && number is >= 1990 and <= 2099 ? number
            : digits.Length == 2 && isFiscal ? 2000 + number
            : null;
    }
}
