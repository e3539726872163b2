using SiteGen.Generator.Calls;

namespace SiteGen.Generator.People;

/// <summary>Chooses the plainest form of a person's name.</summary>
internal static class PlainName
{
    /// <summary>
    /// What a person decided in people.txt; else the printed form with the fewest words, the latest of equals;
    /// else, where all are long, what the operator calls the person, if that is a short form of it.
    /// </summary>
    public static string Of(IReadOnlyList<NameForm> forms, IReadOnlyList<SamePerson> decisions)
    {
        var decided = decisions.FirstOrDefault(decision =>
            forms.Any(form => form.Name.Key == PersonName.Of(decision.Name).Key)
        );
        if (decided is not null && forms.Count > 1)
        {
            return decided.Name;
        }

        var mentions = forms
            .SelectMany(form => form.Mentions)
            .OrderBy(mention => Words(mention.Name))
            .ThenByDescending(mention => mention.Period.Year)
            .ThenByDescending(mention => mention.Period.Quarter)
            .ToArray();
        var printed = (
            mentions.FirstOrDefault(mention => mention.Name.IsWhole && !mention.Reading.IsInferred) ?? mentions[0]
        ).Name;
        return Words(printed) <= 2 ? printed.Printed : Heard(mentions, printed) ?? printed.Printed;
    }

    private static string? Heard(Mention[] mentions, PersonName printed) =>
        mentions
            .SelectMany(mention => mention.Reading.Aliases)
            .Select(PersonName.Of)
            .FirstOrDefault(alias =>
                Words(alias) == 2
                && alias.SameSurname(printed)
                && (GivenNames.Agree(alias.Given, printed.Given) || IsShort(alias.Given[0], printed.Given[0]))
            )
            ?.Printed;

    private static int Words(PersonName name) => name.Given.Length + 1;

    // "Kath" of "Katharina": the beginnings agree.
    private static bool IsShort(string alias, string given) =>
        alias.Length is > 2 and < 6
        && given.Length > alias.Length
        && string.Equals(alias.Substring(0, 3), given.Substring(0, 3), StringComparison.OrdinalIgnoreCase);
}
