using System.Globalization;
using System.Text;

namespace SiteGen.Generator.Support;

/// <summary>The one door through which names become C# identifiers.</summary>
internal static class Identifier
{
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "All",
        "Equals",
        "Everyone",
        "Everything",
        "Find",
        "Finalize",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "ReferenceEquals",
        "ToString",
        "Calls",
        "People",
        "Firms",
        "Texts",
    };

    /// <summary>Pascal case of the ASCII letters and digits; a hash of the name where there are none.</summary>
    public static string From(string name)
    {
        var identifier = new StringBuilder();
        var starts = true;
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            if (c < 128 && char.IsLetterOrDigit(c))
            {
                _ = identifier.Append(starts ? char.ToUpperInvariant(c) : c);
                starts = false;
            }
            else if (
                CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark
                && c is not ('\'' or '\u2019')
            )
            {
                starts = true;
            }
        }

        var plain = identifier.Length == 0 ? "X" + Slug.Suffixed("", name).Substring(2) : identifier.ToString();
        return char.IsDigit(plain[0]) || Taken.Contains(plain) ? "_" + plain : plain;
    }

    /// <summary>Identifiers for names in order; those that would be equal but for capitals are told apart by a hash of the name and place.</summary>
    public static IReadOnlyList<string> Distinct(IReadOnlyList<string> names)
    {
        var identifiers = names.Select(From).ToArray();
        var shared = new HashSet<string>(
            identifiers
                .GroupBy(one => one, StringComparer.OrdinalIgnoreCase)
                .Where(same => same.Count() > 1)
                .Select(same => same.Key),
            StringComparer.OrdinalIgnoreCase
        );
        return
        [
            .. identifiers.Select(
                (one, i) => shared.Contains(one) ? one + "_" + Slug.Suffixed("", names[i] + i).Substring(2) : one
            ),
        ];
    }
}
