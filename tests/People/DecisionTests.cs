using SiteGen.Tests.Generator;

namespace SiteGen.Tests.People;

public sealed class DecisionTests
{
    private const string Silent = "Operator\nGood day.\nInes Okafor - CEO\nWe made paper.\n";

    [Theory]
    [Trait("Fault", "B11")]
    [InlineData("Petra Voss")]
    [InlineData("Petra Voss =")]
    [InlineData("= Petra Voss")]
    [InlineData("Petra Voss = Pia Voss = Pam Voss")]
    [InlineData("Petra Voss: Pia Voss")]
    public void ALineOfPeopleThatCannotBeReadIsAnErrorAtThatLine(string line)
    {
        var finding = Read.Corpus([CallText.Of(1)], people: $"# who is who\n\n  {line}\n")
            .Findings.ShouldHaveSingleItem();

        (finding.Code, finding.Place.Path, finding.Place.Line).ShouldBe(("CALL008", "seeds/people.txt", 3));
        finding.Message.ShouldContain("NAME = OTHER NAME");
    }

    [Theory]
    [Trait("Fault", "B11")]
    [InlineData("0.txt")]
    [InlineData("0.txt = Aldgate Paper")]
    [InlineData("0.txt = Aldgate Paper, 2026")]
    [InlineData("0.txt = Aldgate Paper, 2026-Q5")]
    [InlineData("0.txt = Aldgate Paper, Q1 2026")]
    [InlineData("0.txt = , 2026-Q1")]
    [InlineData("0.txt = Aldgate Paper, 2026-Q1, ALD, 30.2.2026")]
    [InlineData("0.txt = Aldgate Paper, 2026-Q1, ALD, 2026-02-30")]
    [InlineData("0.txt = Aldgate Paper, 2026-Q1, ALD, 2026-02-20, more")]
    [InlineData("= Aldgate Paper, 2026-Q1")]
    public void ALineOfCallsThatCannotBeReadIsAnErrorAtThatLine(string line)
    {
        var finding = Read.Corpus([CallText.Of(1)], calls: line + "\n").Findings.ShouldHaveSingleItem();

        (finding.Code, finding.Place.Path, finding.Place.Line).ShouldBe(("CALL008", "seeds/calls.txt", 1));
        finding.Message.ShouldContain("FILE = COMPANY, 2025-Q3");
    }

    [Theory]
    [InlineData("0.txt = Aldgate Paper, 2026-Q4", null, null)]
    [InlineData("0.txt = Aldgate Paper, 2026-Q4, ALD", "ALD", null)]
    [InlineData("0.txt = Aldgate Paper, 2026-Q4, 2026-11-05", null, "2026-11-5")]
    [InlineData("  0.txt=Aldgate Paper,2026-Q4,ALD,2026-11-05  ", "ALD", "2026-11-5")]
    public void CallsSaysWhatATranscriptDoesNot(string line, string? ticker, string? date)
    {
        var corpus = Read.Corpus([Silent], calls: line);

        corpus.Findings.ShouldBeEmpty();
        var call = corpus.Calls.ShouldHaveSingleItem();
        (call.Id, call.Ticker).ShouldBe(("aldgate-paper-2026-q4", ticker));
        (call.Date is { } day ? $"{day.Year}-{day.Month}-{day.Day}" : null).ShouldBe(date);
    }

    [Fact]
    [Trait("Fault", "B10")]
    public void ACallThatDoesNotSayWhichItIsAsksForTheLineToAdd()
    {
        var corpus = Read.Corpus([Silent]);

        corpus.Calls.ShouldBeEmpty();
        corpus.Findings.Select(finding => finding.Code).ShouldBe(["CALL005", "CALL006"]);
        corpus.Findings[0].Message.ShouldContain("0.txt = COMPANY, YEAR-Qn");
        corpus.Findings.ShouldAllBe(finding => finding.Place.Path == "seeds/0.txt");
    }

    [Fact]
    [Trait("Fault", "B10")]
    public void TwoFilesOfOneCallAreAnErrorThatNamesBoth()
    {
        var corpus = Read.Corpus([CallText.Of(1), CallText.Of(1, issuer: "Aldgate Paper Inc.")]);

        corpus.Calls.Count.ShouldBe(1);
        var finding = corpus.Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Place.Path).ShouldBe(("CALL007", "seeds/1.txt"));
        finding.Message.ShouldContain("0.txt and 1.txt are both the call aldgate-paper-2026-q1");
    }

    [Fact]
    public void ADecisionWithoutEffectIsReported() =>
        Read.Corpus([CallText.Of(1)], "Petra Voss = Nobody Else\n", "gone.txt = Aldgate Paper, 2026-Q2\n")
            .Findings.Select(finding => (finding.Code, finding.Place.Path))
            .ShouldBe([("CALL023", "seeds/calls.txt"), ("CALL023", "seeds/people.txt")]);

    [Fact]
    public void ADecisionsFileThatIsNotUtf8IsAnError() =>
        SiteGen
            .Generator.People.DecisionReader.Read("seeds/people.txt", CompilerText.Of([.. "M\u00FCller"u8, 0xFC]))
            .Findings.ShouldHaveSingleItem()
            .Code.ShouldBe("CALL001");
}
