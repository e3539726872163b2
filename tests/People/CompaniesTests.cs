using SiteGen.Tests.Generator;

namespace SiteGen.Tests.People;

public sealed class CompaniesTests
{
    [Fact]
    public void ExecutivesOfOneNameAtTwoCompaniesAreTwoPeople()
    {
        var corpus = Read.Corpus([CallText.Of(1), CallText.Of(1, analyst: "Lou Park", issuer: "Brindle Yarn")]);

        var namesakes = corpus.People.Where(person => person.Name == "Ines Okafor").ToArray();
        namesakes.Select(person => person.Id).ShouldBe(["ines-okafor-aldgate-paper", "ines-okafor-brindle-yarn"]);
        namesakes.Select(person => person.Member).ShouldBeUnique();
        namesakes.Select(person => person.Appointments.Single().Firm).ShouldBe(["aldgate-paper", "brindle-yarn"]);
    }

    [Theory]
    [InlineData("Petra Voss", "Tern Bank", "Petra Voss", "Tern Bank", 1)]
    [InlineData("Petra Voss", "Tern Bank", "Petra L. Voss", "Tern Bank Securities", 1)]
    [InlineData("Jeff Voss", "Tern & Co.", "Jeffrey Voss", "Tern", 1)]
    [InlineData("Petra Voss", "Tern Bank", "Petra Voss", "Falk Research", 2)]
    [InlineData("Petra Voss", "Tern Bank", "Petra Moss", "Tern Bank", 2)]
    public void AnAnalystIsOnePersonAcrossCompaniesWhereTheFirmIsOne(
        string name,
        string firm,
        string otherName,
        string otherFirm,
        int people
    ) =>
        Read.Corpus([
                CallText.Of(1, analyst: name, firm: firm),
                CallText.Of(1, "Lena Marsh - CEO", otherName, otherFirm, "Brindle Yarn"),
            ])
            .People.Count(person => person.Type == SiteGen.Generator.Calls.Side.Analyst)
            .ShouldBe(people);

    [Fact]
    public void TheOperatorIsOne() =>
        Read.Corpus([
                CallText.Of(1),
                CallText.Of(2),
                CallText.Of(1, issuer: "Brindle Yarn", executive: "Lena Marsh - CEO"),
            ])
            .People.Count(person => person.Id == "operator")
            .ShouldBe(1);

    [Fact]
    public void ACompanyWithALongerNameAndTheSameTickerIsOne()
    {
        var corpus = Read.Corpus([
            "Aldgate Paper (NYSE:ALD) Q1 2026 Earnings Call\n" + CallText.Of(1, issuer: "Aldgate Paper"),
            "Aldgate (NYSE:ALD) Q2 2026 Earnings Call\n" + CallText.Of(2, issuer: "Aldgate"),
            "Brindle (NYSE:ALD) Q3 2026 Earnings Call\n" + CallText.Of(3, issuer: "Brindle"),
        ]);

        corpus.Calls.Select(call => call.Id).ShouldBe(["aldgate-2026-q1", "aldgate-2026-q2", "brindle-2026-q3"]);
    }

    [Fact]
    public void AnUnknownAnalystIsAnotherPersonEveryTime()
    {
        var corpus = Read.Corpus([
            CallText
                .Of(1, analyst: "Petra Voss")
                .Replace("Petra Voss - Analyst", "Unknown Analyst", StringComparison.Ordinal),
            CallText
                .Of(2, analyst: "Petra Voss")
                .Replace("Petra Voss - Analyst", "Unknown Analyst", StringComparison.Ordinal),
        ]);

        corpus.People.Count(person => person.Name == "Unknown Analyst").ShouldBe(2);
        corpus.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void OneCompanyUnderTwoPrintedNamesIsOne()
    {
        var corpus = Read.Corpus([
            CallText.Of(1, issuer: "Aldgate Paper Inc."),
            CallText.Of(2, issuer: "Aldgate Paper"),
            CallText.Of(3, issuer: "ALDGATE PAPER"),
        ]);

        corpus
            .Calls.Select(call => call.Id)
            .ShouldBe(["aldgate-paper-2026-q1", "aldgate-paper-2026-q2", "aldgate-paper-2026-q3"]);
        corpus.Calls.Select(call => call.Issuer).Distinct().ShouldBe(["Aldgate Paper"]);
    }

    [Fact]
    public void CallsAreOrderedByCompanyAndQuarterWhateverTheirFiles() =>
        Read.Corpus([
                CallText.Of(2, issuer: "Brindle Yarn"),
                CallText.Of(4),
                CallText.Of(1, issuer: "Brindle Yarn"),
                CallText.Of(3),
            ])
            .Calls.Select(call => call.Member)
            .ShouldBe(["AldgatePaper2026Q3", "AldgatePaper2026Q4", "BrindleYarn2026Q1", "BrindleYarn2026Q2"]);
}
