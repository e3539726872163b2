using SiteGen.Site.Pages.Listing;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Pages.Listing;

public class PeopleChangeTests
{
    private static readonly EarningsCall Before = new CallBuilder("Acme", 2024, 4)
        .Turn("Ada Lovelace", PersonType.Executive, "Chief Engineer", null, "Hello.")
        .Turn("Alan Turing", PersonType.Executive, "Chief Financial Officer", null, "Hello.")
        .Turn("Grace Hopper", PersonType.Analyst, null, "Harbor & Co", "Why?")
        .Build();

    private static readonly EarningsCall After = new CallBuilder("Acme", 2025, 3)
        .Turn("Ada Lovelace", PersonType.Executive, "Chief Executive Officer", null, "Hello.")
        .Turn("Edsger Dijkstra", PersonType.Analyst, null, "Harbor & Co", "Why?")
        .Build();

    private static readonly IReadOnlyList<EarningsCall> Calls = Samples.Of(Before, After).Calls;

    [Fact]
    public void TheCallBeforeIsTheLatestEarlierOneOfTheIssuer()
    {
        var other = new CallBuilder("Other", 2025, 2).Build();
        var older = new CallBuilder("Acme", 2020, 1).Build();

        PeopleChange.Of(After, [older, Before, other, After])!.Before.ShouldBeSameAs(Before);
    }

    [Fact]
    public void TheFirstCallChangesNothing() => PeopleChange.Of(Before, Calls).ShouldBeNull();

    [Fact]
    public void WhoSpeaksInOneCallOnlyIsNewOrGone()
    {
        var change = PeopleChange.Of(After, Calls)!;

        change.New(PersonType.Analyst).Select(person => person.Name).ShouldBe(["Edsger Dijkstra"]);
        change.Gone(PersonType.Analyst).Select(person => person.Name).ShouldBe(["Grace Hopper"]);
        change.New(PersonType.Executive).ShouldBeEmpty();
        change.Gone(PersonType.Executive).Select(person => person.Name).ShouldBe(["Alan Turing"]);
    }

    [Fact]
    public void QuartersWithoutATranscriptAreCounted() => PeopleChange.Of(After, Calls)!.Missing.ShouldBe(2);
}
