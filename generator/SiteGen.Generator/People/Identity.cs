using SiteGen.Generator.Calls;
using SiteGen.Generator.Findings;
using SiteGen.Generator.Support;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator.People;

/// <summary>Decides which printed names are one person. What is not certain is reported, and not merged.</summary>
internal static class Identity
{
    /// <summary>Groups of forms, one for each person, in the order of first mention.</summary>
    public static (IReadOnlyList<IReadOnlyList<NameForm>> People, IReadOnlyList<Finding> Findings) Decide(
        IReadOnlyList<Mention> mentions,
        IReadOnlyList<SamePerson> decisions
    )
    {
        var forms = mentions
            .GroupBy(mention => (mention.Issuer, mention.Name.Key, Unknown(mention)))
            .Select(form => new NameForm(form.Key.Issuer, [.. form]))
            .ToArray();
        var plain = forms.Where(form => form.OddLetter is null && !IsUnknown(form)).ToArray();
        var groups = new Groups<NameForm>(forms);
        var unused = ByDecision(forms, groups, decisions).ToArray();
        var ambiguities = ByName(plain, groups);
        BySingleName(plain, groups);
        ByFirm(plain, groups);
        groups.Join([.. forms.Where(form => form.Is(Side.Operator))]);
        return (
            groups.All,
            [
                .. unused,
                .. ambiguities.Select(Ambiguous),
                .. forms.Where(form => form.OddLetter is not null).Select(Odd),
                .. LikelyPeople.Of(forms.Where(form => !IsUnknown(form)), groups),
            ]
        );
    }

    // "Unknown Analyst" is another person every time.
    private static (int Call, int Speaker)? Unknown(Mention mention) =>
        UnknownPeople.IsBeforeColon(mention.Reading.Name) ? (mention.Call, mention.Speaker) : null;

    private static bool IsUnknown(NameForm form) => UnknownPeople.IsBeforeColon(form.Name.Printed);

    private static IEnumerable<Finding> ByDecision(
        NameForm[] forms,
        Groups<NameForm> groups,
        IReadOnlyList<SamePerson> decisions
    )
    {
        var known = forms.ToLookup(form => form.Name.Key, StringComparer.Ordinal);
        foreach (var decision in decisions)
        {
            var sides = new[] { decision.Name, decision.Alias };
            foreach (var unknown in sides.Where(name => !known.Contains(PersonName.Of(name).Key)))
            {
                yield return Finding.Of(PeopleRules.UnusedDecision, decision.Place, unknown);
            }

            foreach (
                var issuer in sides.SelectMany(name => known[PersonName.Of(name).Key]).GroupBy(form => form.Issuer)
            )
            {
                groups.Join([.. issuer]);
            }
        }
    }

    private static Ambiguity[] ByName(NameForm[] forms, Groups<NameForm> groups) =>
        [
            .. forms
                .SelectMany(form => form.Names.Where(name => name.IsWhole).Select(name => (form, name)))
                .GroupBy(pair => (pair.form.Issuer, pair.name.Surname.ToUpperInvariant()), pair => pair.form)
                .SelectMany(same => Agreement.Join([.. same.Distinct()], (a, b) => a.IsSurely(b), groups))
                .GroupBy(ambiguity => ambiguity.Form)
                .Select(same => same.First()),
        ];

    // A surname alone, from the words of a call, is the one person of the company who is called so.
    private static void BySingleName(NameForm[] forms, Groups<NameForm> groups)
    {
        var called = forms
            .Where(form => form.Name.IsWhole && !form.Is(Side.Analyst))
            .SelectMany(form =>
                form.Name.Given.SelectMany(ShortNames.Of).Append(form.Name.Surname).Select(word => (form, word))
            )
            .ToLookup(pair => (pair.form.Issuer, pair.word.ToUpperInvariant()), pair => pair.form);
        foreach (var form in forms.Where(form => !form.Name.IsWhole && !form.Is(Side.Operator)))
        {
            var people = called[(form.Issuer, form.Name.Surname.ToUpperInvariant())]
                .Where(other => !form.Contradicts(other))
                .ToArray();
            if (people.Length > 0 && people.All(other => groups.AreOne(people[0], other)))
            {
                groups.Join([people[0], form]);
            }
        }
    }

    // Across companies a name is not enough: an analyst is one person where the firm is the same, too.
    private static void ByFirm(NameForm[] forms, Groups<NameForm> groups)
    {
        foreach (
            var namesakes in forms
                .Where(form => form.Is(Side.Analyst) && form.Name.IsWhole)
                .SelectMany(form => FirmsOf(form).Select(firm => (form, firm)))
                .GroupBy(pair => (pair.form.Name.Surname.ToUpperInvariant(), pair.firm), pair => pair.form)
        )
        {
            _ = Agreement.Join(
                [.. namesakes],
                (a, b) => groups.AreOne(a, b) || a.Issuer != b.Issuer && a.Name.IsFormOf(b.Name),
                groups
            );
        }
    }

    private static IEnumerable<string> FirmsOf(NameForm form) =>
        form.Mentions.Select(mention => mention.Reading.Firm).OfType<string>().Select(FirmNames.Key).Distinct();

    private static Finding Ambiguous(Ambiguity ambiguity) =>
        Finding.Of(
            PeopleRules.AmbiguousName,
            ambiguity.Form.Mentions[0].Reading.Place,
            ambiguity.Form.Name.Printed,
            string.Join(" and ", ambiguity.Fits.Select(other => other.Name.Printed)),
            ambiguity.Fits[0].Name.Printed + " = " + ambiguity.Form.Name.Printed
        );

    private static Finding Odd(NameForm form) =>
        Finding.Of(PeopleRules.LookAlikeName, form.Mentions[0].Reading.Place, form.Name.Printed, form.OddLetter!);
}
