using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Generator.Support;

/// <summary>Makes names that are safe as a folder, a URL and a fragment, on every system.</summary>
internal static class Slug
{
    private const int MaxLength = 60;

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "con",
        "prn",
        "aux",
        "nul",
        "index",
        "com1",
        "com2",
        "com3",
        "com4",
        "com5",
        "com6",
        "com7",
        "com8",
        "com9",
        "lpt1",
        "lpt2",
        "lpt3",
        "lpt4",
        "lpt5",
        "lpt6",
        "lpt7",
        "lpt8",
        "lpt9",
    };

    /// <summary>
    /// Lower-case ASCII letters, digits and hyphens. What has no such form (a Chinese name), is too long or
    /// is reserved by a system gets a suffix made from the whole name.
    /// </summary>
    public static string From(string name)
    {
        var slug = new StringBuilder();
        var lost = false;
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            if (IsAsciiLetterOrDigit(c))
            {
                _ = slug.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && !IsApostrophe(c))
            {
                lost |= char.IsLetter(c);
                _ = slug.Length > 0 && slug[slug.Length - 1] != '-' ? slug.Append('-') : slug;
            }
        }

        var plain = slug.ToString().Trim('-');
        var cut = plain.Length > MaxLength ? plain.Substring(0, MaxLength).Trim('-') : plain;
        return cut == plain && !lost && plain.Length > 0 && !Reserved.Contains(plain) ? plain : Suffixed(cut, name);
    }

    /// <summary>A slug told apart from an equal one by a suffix that depends on <paramref name="name"/> only.</summary>
    public static string Suffixed(string slug, string name)
    {
        var suffix = Hex.Of(SHA256.Create().ComputeHash(Encoding.UTF8.GetBytes(name))).Substring(0, 8);
        return slug.Length == 0 ? "x-" + suffix : slug + "-" + suffix;
    }

    private static bool IsAsciiLetterOrDigit(char c) => c < 128 && char.IsLetterOrDigit(c);

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018';
}
