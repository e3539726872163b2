using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>A printed name, taken apart.</summary>
internal sealed record PersonName(string Printed, string[] Given, string Surname)
{
    private static readonly char[] Points = ['.', ',', '(', ')', '"'];

    public static PersonName Of(string printed)
    {
        var words = printed
            .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !NameWords.Suffixes.Contains(word) && word[0] != '(')
            .Select(Plain)
            .Where(word => word.Length > 0)
            .ToArray();
        return words.Length == 0
            ? new(printed, [], printed)
            : new(printed, [.. words.Take(words.Length - 1)], words[words.Length - 1]);
    }

    public bool IsWhole => Given.Length > 0;

    /// <summary>The same letters in one case: what makes two printed names one.</summary>
    public string Key => string.Join(" ", [.. Given, Surname]).ToLowerInvariant();

    /// <summary>Whether the two can be forms of one name: equal surname, given names that do not contradict.</summary>
    public bool IsFormOf(PersonName other) => SameSurname(other) && GivenNames.Agree(Given, other.Given);

    public bool SameSurname(PersonName other) =>
        string.Equals(Surname, other.Surname, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="word"/> is how someone addresses the person.</summary>
    public bool IsCalled(string word) =>
        string.Equals(Surname, word, StringComparison.OrdinalIgnoreCase)
        || Given.Any(given => GivenNames.Same(given, word));

    private static string Plain(string word) => word.Trim(Points);
}
