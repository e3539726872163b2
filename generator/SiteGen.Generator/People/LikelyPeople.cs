using SiteGen.Generator.Calls;
using SiteGen.Generator.Findings;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.People;

/// <summary>Finds names of one company that are kept apart and are likely one person, misspelt.</summary>
internal static class LikelyPeople
{
    private const int MostAlike = 400;

    public static IEnumerable<Finding> Of(IEnumerable<NameForm> forms, Groups<NameForm> groups) =>
        from alike in forms
            .Where(form => form.Name.IsWhole && form.OddLetter is null)
            .GroupBy(form => (form.Issuer, char.ToUpperInvariant(form.Name.Surname[0])))
            .Select(alike => alike.ToArray())
            .Where(alike => alike.Length <= MostAlike)
        from i in Enumerable.Range(0, alike.Length)
        from j in Enumerable.Range(i + 1, alike.Length - i - 1)
        where
            !groups.AreOne(alike[i], alike[j])
            && !alike[i].Contradicts(alike[j])
            && Likeness.SoundAlike(alike[i].Name, alike[j].Name)
            && !IsDecided(alike[i].Name, alike[j].Name)
        select Finding.Of(
            PeopleRules.LikelySamePerson,
            alike[j].Mentions[0].Reading.Place,
            alike[i].Name.Printed,
            alike[j].Name.Printed,
            alike[i].Name.Printed + " = " + alike[j].Name.Printed
        );

    // Equal names were merged, or are reported as fitting several people; "Ada B." and "Ada C. Lovelace" are two.
    private static bool IsDecided(PersonName a, PersonName b) =>
        a.IsFormOf(b) || a.SameSurname(b) && GivenNames.Same(a.Given[0], b.Given[0]);
}
