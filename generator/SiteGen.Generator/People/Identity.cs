using SiteGen.Generator.Calls;
using SiteGen.Generator.Findings;
using SiteGen.Generator.Support;

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
        var forms = Forms(mentions);
        var groups = new Groups<NameForm>(forms);
        var findings = new List<Finding>();
        ByDecision(forms, groups, decisions, findings);
        foreach (var issuer in forms.Where(form => !IsOdd(form)).GroupBy(form => form.Issuer))
        {
            ByName([.. issuer], groups, findings);
            BySingleName([.. issuer], groups);
        }

        ByFirm(forms, groups);
        findings.AddRange(
            forms
                .Where(IsOdd)
                .Select(form =>
                    Finding.Of(
                        PeopleRules.LookAlikeName,
                        form.Mentions[0].Reading.Place,
                        form.Name.Printed,
                        LookAlikes.In(form.Name.Printed)!
                    )
                )
        );
        findings.AddRange(Likely(forms, groups));
        return (groups.All, findings);
    }

    private static NameForm[] Forms(IReadOnlyList<Mention> mentions)
    {
        var forms = new Dictionary<(string, string), NameForm>();
        foreach (var mention in mentions)
        {
            var key = (mention.Issuer, mention.Name.Key);
            if (!forms.TryGetValue(key, out var form))
            {
                forms[key] = form = new(mention.Issuer, mention.Name);
            }

            form.Mentions.Add(mention);
        }

        return [.. forms.Values];
    }

    private static bool IsOdd(NameForm form) => LookAlikes.In(form.Name.Printed) is not null;

    private static void ByDecision(
        NameForm[] forms,
        Groups<NameForm> groups,
        IReadOnlyList<SamePerson> decisions,
        List<Finding> findings
    )
    {
        foreach (var decision in decisions)
        {
            var (name, alias) = (PersonName.Of(decision.Name).Key, PersonName.Of(decision.Alias).Key);
            foreach (
                var unknown in new[] { (decision.Name, name), (decision.Alias, alias) }.Where(side =>
                    forms.All(form => form.Name.Key != side.Item2)
                )
            )
            {
                findings.Add(Finding.Of(PeopleRules.UnusedDecision, decision.Place, unknown.Item1));
            }

            foreach (
                var issuer in forms
                    .Where(form => form.Name.Key == name || form.Name.Key == alias)
                    .GroupBy(form => form.Issuer)
            )
            {
                groups.Join([.. issuer]);
            }
        }
    }

    // Names that agree are merged where all of them agree with each other; a name that fits two people is not.
    private static void ByName(NameForm[] forms, Groups<NameForm> groups, List<Finding> findings)
    {
        var whole = forms.Where(form => form.Name.IsWhole).ToArray();
        foreach (var form in whole)
        {
            var fits = whole.Where(other => other != form && form.IsSurely(other)).ToArray();
            if (fits.All(one => fits.All(other => one == other || one.IsSurely(other) || groups.AreOne(one, other))))
            {
                continue;
            }

            if (!fits.Any(other => groups.AreOne(form, other)))
            {
                findings.Add(Ambiguous(form, fits));
            }
        }

        var ambiguous = new HashSet<NameForm>(
            whole.Where(form =>
                findings.Any(finding => finding.Code == "CALL022" && finding.Place == form.Mentions[0].Reading.Place)
            )
        );
        foreach (var form in whole.Where(form => !ambiguous.Contains(form)))
        {
            groups.Join([
                form,
                .. whole.Where(other => other != form && !ambiguous.Contains(other) && form.IsSurely(other)),
            ]);
        }
    }

    private static Finding Ambiguous(NameForm form, NameForm[] fits) =>
        Finding.Of(
            PeopleRules.AmbiguousName,
            form.Mentions[0].Reading.Place,
            form.Name.Printed,
            string.Join(" and ", fits.Select(other => other.Name.Printed)),
            fits[0].Name.Printed + " = " + form.Name.Printed
        );

    // A surname alone, from the words of a call, is the one person of the company who is called so.
    private static void BySingleName(NameForm[] forms, Groups<NameForm> groups)
    {
        foreach (var form in forms.Where(form => !form.Name.IsWhole && !form.Is(Side.Operator)))
        {
            var called = forms
                .Where(other =>
                    other.Name.IsWhole
                    && !other.Is(Side.Analyst)
                    && !form.Contradicts(other)
                    && other.Name.IsCalled(form.Name.Surname)
                )
                .ToArray();
            if (called.Length > 0 && called.All(other => groups.AreOne(called[0], other)))
            {
                groups.Join([called[0], form]);
            }
        }
    }

    // Across companies a name is not enough: an analyst is one person where the firm is the same, too.
    private static void ByFirm(NameForm[] forms, Groups<NameForm> groups)
    {
        var analysts = forms
            .Where(form => form.Is(Side.Analyst) && form.Name.IsWhole && !IsOdd(form))
            .GroupBy(form => form.Name.Surname.ToLowerInvariant());
        foreach (var namesakes in analysts.Select(group => group.ToArray()))
        {
            foreach (var form in namesakes)
            {
                groups.Join([
                    form,
                    .. namesakes.Where(other =>
                        other.Issuer != form.Issuer
                        && form.Name.IsFormOf(other.Name)
                        && Firms(form).Overlaps(Firms(other))
                    ),
                ]);
            }
        }

        groups.Join([.. forms.Where(form => form.Is(Side.Operator))]);
    }

    private static HashSet<string> Firms(NameForm form) =>
        new(
            form.Mentions.Select(mention => mention.Reading.Firm).OfType<string>().Select(FirmNames.Key),
            StringComparer.Ordinal
        );

    private static IEnumerable<Finding> Likely(NameForm[] forms, Groups<NameForm> groups) =>
        from issuer in forms
            .Where(form => form.Name.IsWhole && !IsOdd(form))
            .GroupBy(form => (form.Issuer, char.ToUpperInvariant(form.Name.Surname[0])))
        let same = issuer.ToArray()
        from i in Enumerable.Range(0, same.Length)
        from j in Enumerable.Range(i + 1, same.Length - i - 1)
        where
            !groups.AreOne(same[i], same[j])
            && !same[i].Contradicts(same[j])
            && Likeness.SoundAlike(same[i].Name, same[j].Name)
        select Finding.Of(
            PeopleRules.LikelySamePerson,
            same[j].Mentions[0].Reading.Place,
            same[i].Name.Printed,
            same[j].Name.Printed,
            same[i].Name.Printed + " = " + same[j].Name.Printed
        );
}
