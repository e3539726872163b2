using SiteGen.Site.Plan;

namespace SiteGen.Tests.Site;

/// <summary>A small corpus, written for the tests.</summary>
internal static class Samples
{
    public static EarningsCall Call { get; } = Acme(2025, 3, "Revenue grew, thank you.");

    public static Corpus Corpus { get; } = Of(Acme(2025, 2, "A quarter of \"firsts\", we think."), Call);

    public static EarningsCall Acme(int year, int quarter, string opening) =>
        new CallBuilder("Acme", year, quarter) { Date = new(year, quarter * 3, 28) }
            .Turn("Operator", PersonType.Operator, null, null, "Good day.")
            .Turn("Ada Lovelace", PersonType.Executive, "Chief Executive Officer", null, opening, "Now / 現在")
            .Turn("Grace Hopper", PersonType.Analyst, null, "Harbor & Co", "What about <costs>?")
            .Turn("Ada Lovelace", PersonType.Executive, "Chief Executive Officer", null, "Costs fell.")
            .Exchange([2], [3])
            .Revenue(1, "1134000000")
            .Finding("CALL007", "a title, \"as printed\", is contradicted", 4)
            .Build();

    public static Corpus Of(params EarningsCall[] calls) =>
        new(
            "Earnings calls",
            null,
            calls,
            [
                .. calls
                    .SelectMany(call => call.Speakers)
                    .GroupBy(person => person.Id)
                    .Select(person =>
                        person.First() with
                        {
                            Appointments = [.. person.SelectMany(one => one.Appointments)],
                        }
                    )
                    .OrderBy(person => person.Id, StringComparer.Ordinal),
            ],
            [
                .. calls
                    .SelectMany(call => call.Speakers)
                    .SelectMany(person => person.Appointments)
                    .Select(appointment => appointment.Firm)
                    .OfType<Firm>()
                    .Distinct()
                    .OrderBy(firm => firm.Id, StringComparer.Ordinal),
            ],
            new Dictionary<string, string>()
        );
}
