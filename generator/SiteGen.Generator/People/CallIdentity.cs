using SiteGen.Generator.Calls;
using SiteGen.Generator.Findings;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.People;

/// <summary>A transcript whose company and quarter are known.</summary>
internal sealed record NamedCall(
    CallReading Reading,
    string Issuer,
    string IssuerAsStated,
    string? Ticker,
    FiscalQuarter Period,
    DateParts? Date
)
{
    public string Id => Slug.From(Issuer) + "-" + Period.ToString().ToLowerInvariant();
}

/// <summary>Tells which call each transcript is, by its own words and by calls.txt.</summary>
internal static class CallIdentity
{
    public static (IReadOnlyList<NamedCall> Calls, IReadOnlyList<Finding> Findings) Decide(
        IReadOnlyList<CallReading> readings,
        IReadOnlyList<CallDecision> decisions
    )
    {
        var findings = new List<Finding>();
        var named = readings
            .Select(reading =>
                Name(reading, decisions.LastOrDefault(decision => decision.File == reading.File), findings)
            )
            .OfType<NamedCall>()
            .ToArray();
        findings.AddRange(
            decisions
                .Where(decision => readings.All(reading => reading.File != decision.File))
                .Select(decision => Finding.Of(PeopleRules.UnusedDecision, decision.Place, decision.File))
        );

        var calls = new List<NamedCall>();
        foreach (
            var same in Respelt(named)
                .GroupBy(call => call.Id, StringComparer.Ordinal)
                .OrderBy(same => same.First().Issuer, StringComparer.Ordinal)
                .ThenBy(same => same.First().Period.Year)
                .ThenBy(same => same.First().Period.Quarter)
        )
        {
            var copies = same.OrderBy(call => call.Reading.File, StringComparer.Ordinal).ToArray();
            calls.Add(copies[0]);
            findings.AddRange(copies.Skip(1).Select(copy => Duplicate(copies[0], copy)));
        }

        return (calls, findings);
    }

    private static NamedCall? Name(CallReading reading, CallDecision? decision, List<Finding> findings)
    {
        var header = reading.Header;
        var stated = decision?.Issuer ?? header.Issuer;
        var period = decision?.Period ?? header.Period;
        if (period is null)
        {
            findings.Add(
                Finding.Of(SeedRules.PeriodNotFound, header.Place, $"{reading.File} = {stated ?? "COMPANY"}, YEAR-Qn")
            );
        }

        if (stated is null)
        {
            findings.Add(
                Finding.Of(
                    SeedRules.IssuerNotFound,
                    header.Place,
                    $"{reading.File} = COMPANY, {period?.ToString() ?? "YEAR-Qn"}"
                )
            );
        }

        if (decision is null && header.TitlePeriod is { } title && period is { } said && title != said)
        {
            findings.Add(
                Finding.Of(
                    SeedRules.PeriodContradicted,
                    header.Place,
                    title.ToString(),
                    said.ToString(),
                    $"{reading.File} = {stated}, {title}"
                )
            );
        }

        return stated is null || period is null
            ? null
            : new(
                reading,
                LegalForms.Strip(stated),
                stated,
                decision?.Ticker ?? header.Ticker,
                period.Value,
                decision?.Date ?? header.Date
            );
    }

    // One company is one, however its calls print it: the form that most calls use is shown, the shorter of equals.
    private static IEnumerable<NamedCall> Respelt(NamedCall[] calls)
    {
        var bySlug = calls.ToLookup(call => Slug.From(call.Issuer), StringComparer.Ordinal);
        var companies = new Groups<string>([.. bySlug.Select(same => same.Key)]);
        foreach (var listed in calls.Where(call => call.Ticker is not null).GroupBy(call => call.Ticker))
        {
            var names = listed.Select(call => Slug.From(call.Issuer)).Distinct().OrderBy(name => name.Length).ToArray();
            foreach (var name in names.Skip(1).Where(name => name.StartsWith(names[0] + "-", StringComparison.Ordinal)))
            {
                companies.Join([names[0], name]);
            }
        }

        return companies.All.SelectMany(names =>
        {
            var same = names.SelectMany(name => bySlug[name]).ToArray();
            var issuer = same.GroupBy(call => call.Issuer, StringComparer.Ordinal)
                .OrderByDescending(form => form.Count())
                .ThenBy(form => form.Key.Length)
                .ThenBy(form => form.Key, StringComparer.Ordinal)
                .First()
                .Key;
            return same.Select(call => call with { Issuer = issuer });
        });
    }

    private static Finding Duplicate(NamedCall first, NamedCall copy) =>
        Finding.Of(
            SeedRules.TwoFilesForOneCall,
            Place.Top(copy.Reading.Path),
            first.Reading.File,
            copy.Reading.File,
            first.Id,
            $"{copy.Reading.File} = {copy.Issuer}, YEAR-Qn"
        );
}
