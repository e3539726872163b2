using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.People;

/// <summary>Calls -> corpus: which call each is, who everyone is, which firms there are.</summary>
internal static class CorpusReader
{
    public static Corpus Read(IReadOnlyList<CallReading> readings, Decisions decisions)
    {
        var (calls, callFindings) = CallIdentity.Decide(readings, [.. decisions.Calls]);
        var mentions = calls
            .SelectMany(
                (call, i) =>
                    call.Reading.Speakers.Select((speaker, j) => new Mention(i, j, call.Issuer, call.Period, speaker))
            )
            .ToArray();
        var (groups, peopleFindings) = Identity.Decide(mentions, [.. decisions.People]);
        var firms = FirmReader.Read(calls);
        var people = PeopleReader.Read(groups, calls, firms, [.. decisions.People]);
        return new(
            CallEntries.Of(calls, people).ToEquatableArray(),
            people
                .Select(person => person.Entry)
                .OrderBy(person => person.Id, StringComparer.Ordinal)
                .ToEquatableArray(),
            firms.Values.Distinct().OrderBy(firm => firm.Id, StringComparer.Ordinal).ToEquatableArray(),
            decisions.Findings.Concat(callFindings).Concat(peopleFindings).ToEquatableArray()
        );
    }
}
