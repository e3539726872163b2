using SiteGen.Generator.Lines;

namespace SiteGen.Generator.People;

/// <summary>Finds names that hold letters which look like others, or that nobody can see.</summary>
internal static class LookAlikes
{
    /// <summary>What is odd about the letters of a name; null where nothing is.</summary>
    public static string? In(string name)
    {
        var latin = name.Any(c => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z');
        var odd = name.FirstOrDefault(c => Characters.IsInvisible(c) || latin && IsCyrillicOrGreek(c));
        return odd == '\0' ? null
            : Characters.IsInvisible(odd) ? $"the invisible character U+{(int)odd:X4}"
            : $"the letter U+{(int)odd:X4} of another alphabet";
    }

    private static bool IsCyrillicOrGreek(char c) => c is >= '\u0370' and <= '\u052F';
}
