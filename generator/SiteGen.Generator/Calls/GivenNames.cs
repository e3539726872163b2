using SiteGen.Generator.Support;

namespace SiteGen.Generator.Calls;

/// <summary>Tells whether given names are forms of one name.</summary>
internal static class GivenNames
{
    /// <summary>Whether two given names are equal, short forms of one, or an initial and its name.</summary>
    public static bool Same(string a, string b) =>
        string.Equals(a, b, StringComparison.OrdinalIgnoreCase) || ShortNames.AreOne(a, b);

    /// <summary>
    /// Whether two lists of given names can be one person's: each name of the shorter list is, in order, a form or
    /// the initial of one in the longer, and at least one is more than an initial.
    /// </summary>
    public static bool Agree(string[] a, string[] b)
    {
        var (few, many) = a.Length <= b.Length ? (a, b) : (b, a);
        var next = 0;
        var sure = few.Length == 0 && many.Length == 0;
        foreach (var name in few)
        {
            while (next < many.Length && !Same(name, many[next]) && !IsInitialOf(name, many[next]))
            {
                next++;
            }

            if (next == many.Length)
            {
                return false;
            }

            sure |= name.Length > 1 && many[next].Length > 1;
            next++;
        }

        return sure;
    }

    private static bool IsInitialOf(string a, string b) =>
        (a.Length == 1 || b.Length == 1) && char.ToUpperInvariant(a[0]) == char.ToUpperInvariant(b[0]);
}
