namespace SiteGen.Generator.Calls;

/// <summary>Tells whether given names are forms of one name.</summary>
internal static class GivenNames
{
    private static readonly Dictionary<string, HashSet<string>> Families = Index(
        "alexander alex aleksandr alexandre sandy",
        "alexandra alex sandra",
        "alfred al fred",
        "andrew andy drew",
        "anthony tony",
        "barbara barb",
        "benjamin ben",
        "bradley brad",
        "catherine cathy kate katie",
        "charles charlie chuck",
        "christopher chris",
        "christine chris christina",
        "daniel dan danny",
        "david dave",
        "deborah deb debbie",
        "donald don",
        "douglas doug",
        "edward ed eddie ted",
        "elizabeth liz beth betsy",
        "eugene gene",
        "frederick fred freddie frederic",
        "gerald gerry jerry",
        "gregory greg",
        "harold hal",
        "henry hank",
        "jacob jake",
        "james jim jimmy jamie",
        "jeffrey jeff geoff geoffrey",
        "jennifer jen jenny",
        "jonathan jon",
        "joseph joe joey",
        "joshua josh",
        "katherine kathy kate katie kathryn",
        "kenneth ken kenny",
        "kimberly kim",
        "lawrence larry",
        "leonard len",
        "margaret maggie meg peggy",
        "matthew matt",
        "maxwell max",
        "michael mike mick",
        "nathaniel nathan nate",
        "nicholas nick nicolas",
        "pamela pam",
        "patricia pat patty tricia",
        "patrick pat paddy",
        "peter pete",
        "philip phil phillip",
        "raymond ray",
        "rebecca becky",
        "richard rich rick dick ricky",
        "robert rob bob bobby robbie",
        "ronald ron",
        "samantha sam",
        "samuel sam",
        "sebastian seb",
        "stephen steve steven",
        "stuart stu",
        "susan sue",
        "terrence terry",
        "theodore ted theo",
        "thomas tom tommy",
        "timothy tim",
        "victoria vicky",
        "vincent vince",
        "walter walt",
        "william will bill billy",
        "zachary zach zack"
    );

    /// <summary>Whether two given names are equal, short forms of one, or an initial and its name.</summary>
    public static bool Same(string a, string b) =>
        string.Equals(a, b, StringComparison.OrdinalIgnoreCase)
        || Families.TryGetValue(a.ToLowerInvariant(), out var forms) && forms.Contains(b.ToLowerInvariant());

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

    private static Dictionary<string, HashSet<string>> Index(params string[] families)
    {
        var index = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var family in families.Select(family => family.Split(' ')))
        {
            foreach (var name in family)
            {
                if (!index.TryGetValue(name, out var forms))
                {
                    index[name] = forms = new(StringComparer.Ordinal);
                }

                forms.UnionWith(family);
            }
        }

        return index;
    }
}
