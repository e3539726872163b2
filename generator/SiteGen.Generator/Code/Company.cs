using SiteGen.Generator.Facts;
using SiteGen.Generator.Findings;
using SiteGen.Generator.People;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Code;

/// <summary>One call with its facts and what was found in it, as code will state it.</summary>
internal sealed record StatedCall(
    CallEntry Call,
    FactTable Facts,
    EquatableArray<int> Answers,
    EquatableArray<Finding> Findings
);

/// <summary>All calls of one company, as code will state them.</summary>
internal sealed record Company(string Member, EquatableArray<StatedCall> Calls)
{
    /// <summary>The companies of a corpus: what reading each call found, and what comparing all of them did.</summary>
    public static IEnumerable<Company> Of(
        IEnumerable<(
            string? Path,
            FactTable Facts,
            EquatableArray<int> Answers,
            EquatableArray<Finding> Findings
        )> readings,
        Corpus corpus
    )
    {
        var read = readings.ToLookup(static reading => reading.Path, StringComparer.Ordinal);
        var compared = corpus.Findings.ToLookup(static finding => finding.Place.Path, StringComparer.Ordinal);
        return corpus
            .Calls.GroupBy(static call => call.Company, StringComparer.Ordinal)
            .Select(company => new Company(company.Key, company.Select(Stated).ToEquatableArray()));

        StatedCall Stated(CallEntry call)
        {
            var path = call.Reading.Path;
            var reading = read[path].First();
            return new(
                call,
                reading.Facts,
                reading.Answers,
                reading
                    .Findings.Concat(compared[path])
                    .Where(finding => finding.Place.Path == path)
                    .OrderBy(static finding => finding.Place.Offset)
                    .ThenBy(static finding => finding.Code, StringComparer.Ordinal)
                    .ToEquatableArray()
            );
        }
    }
}
