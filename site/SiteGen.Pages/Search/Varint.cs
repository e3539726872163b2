using System.Text;

namespace SiteGen.Site.Search;

/// <summary>Writes whole numbers as letters: five bits each, the lowest first, and whether more follow.</summary>
public static class Varint
{
    private const string Letters = Table.Alphabet;
    private const int More = 32;

    /// <summary>Appends a number that is not below zero.</summary>
    public static StringBuilder AppendVarint(this StringBuilder text, int number)
    {
        for (; number >= More; number /= More)
        {
            _ = text.Append(Letters[More + number % More]);
        }

        return text.Append(Letters[number]);
    }
}
