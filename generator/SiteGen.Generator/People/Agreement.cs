using SiteGen.Generator.Support;

namespace SiteGen.Generator.People;

/// <summary>A name that fits several people who are not one.</summary>
internal sealed record Ambiguity(NameForm Form, IReadOnlyList<NameForm> Fits);

/// <summary>Joins names that agree. A wrong merge is worse than none.</summary>
internal static class Agreement
{
    // Nobody has two hundred namesakes in one company; a text that pretends so must not cost their square.
    private const int MostNamesakes = 200;

    /// <summary>
    /// Names are joined where all that agree with one agree with each other; a name that fits two people is
    /// returned instead, unless it is settled already.
    /// </summary>
    public static IReadOnlyList<Ambiguity> Join(
        IReadOnlyList<NameForm> namesakes,
        Func<NameForm, NameForm, bool> agree,
        Groups<NameForm> groups
    )
    {
        if (namesakes.Count is < 2 or > MostNamesakes)
        {
            return [];
        }

        var fits = namesakes.ToDictionary(
            form => form,
            form => namesakes.Where(other => other != form && agree(form, other)).ToArray()
        );
        var torn = new HashSet<NameForm>(
            namesakes.Where(form =>
                fits[form]
                    .Any(one =>
                        fits[form].Any(other => one != other && !agree(one, other) && !groups.AreOne(one, other))
                    )
            )
        );
        var open = torn.Where(form => !fits[form].Any(other => groups.AreOne(form, other)))
            .Select(form => new Ambiguity(form, fits[form]))
            .ToArray();
        foreach (var form in namesakes.Where(form => !torn.Contains(form)))
        {
            groups.Join([form, .. fits[form].Where(other => !torn.Contains(other))]);
        }

        return open;
    }
}
