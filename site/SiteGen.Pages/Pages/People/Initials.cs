using System.Globalization;
using System.Text;

namespace SiteGen.Site.Pages.People;

/// <summary>Names under their first letters, as in a book's index.</summary>
public static class Initials
{
    /// <summary>Where names stand that begin with no Latin letter.</summary>
    public const string Other = "Other";

    /// <summary>The first letter, without its accent.</summary>
    public static string Of(string name)
    {
        foreach (var letter in name.Normalize(NormalizationForm.FormD).Where(c => !IsAccent(c)))
        {
            if (char.IsAsciiLetter(letter))
            {
                return char.ToUpperInvariant(letter).ToString();
            }

            if (char.IsLetter(letter))
            {
                break;
            }
        }

        return Other;
    }

    /// <summary>People by their first letters, in the order of these, <see cref="Other"/> last.</summary>
    public static IReadOnlyList<IGrouping<string, Person>> Of(IEnumerable<Person> people) =>
        [
            .. people
                .GroupBy(person => Of(person.Name), StringComparer.Ordinal)
                .OrderBy(group => group.Key == Other)
                .ThenBy(group => group.Key, StringComparer.Ordinal),
        ];

    private static bool IsAccent(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
