using SiteGen.Generator.People;
using SiteGen.Tests.Generator;

namespace SiteGen.Tests.People;

public sealed class IdentityTests
{
    [Theory]
    [InlineData("Jeff Marlow", "Jeffrey Marlow")]
    [InlineData("Matt Marlow", "Matthew Marlow")]
    [InlineData("Jim Marlow", "James Marlow")]
    [InlineData("Nick Marlow", "Nicholas Marlow")]
    [InlineData("Billy Marlow", "William Marlow")]
    [InlineData("Pat Marlow", "Patrick Marlow")]
    [InlineData("Fred Marlow", "Frederick Marlow")]
    [InlineData("Ada Marlow", "Ada B. Marlow")]
    [InlineData("Ada Marlow", "Ada Beatrice Marlow")]
    [InlineData("A. Beatrice Marlow", "Ada Beatrice Marlow")]
    [InlineData("ADA MARLOW", "Ada Marlow")]
    [InlineData("Ada Marlow", "Ada Marlow, Jr.")]
    [InlineData("Ada Marlow", "Ada Marlow, CFA")]
    [InlineData("Dirk van der Meer", "Dirk J. van der Meer")]
    public void FormsOfOneNameAreOnePerson(string first, string second)
    {
        var corpus = Analysts(first, second);

        corpus.People.Count(person => person.Type == SiteGen.Generator.Calls.Side.Analyst).ShouldBe(1);
        corpus.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Ada Marlow", "Eve Marlow")]
    [InlineData("Ada Marlow", "Ada Barlow")]
    [InlineData("Jeff Marlow", "Joseph Marlow")]
    [InlineData("Alexander Marlow", "Alexandra Marlow")]
    [InlineData("Ada B. Marlow", "Ada C. Marlow")]
    [InlineData("Dirk van der Meer", "Dirk Meerman")]
    public void OtherNamesAreOtherPeople(string first, string second) =>
        Analysts(first, second).People.Count(person => person.Type == SiteGen.Generator.Calls.Side.Analyst).ShouldBe(2);

    [Theory]
    [InlineData("Brian Vandermeer", "Bryan Vandermeer")]
    [InlineData("Katherine Ostrova", "Catherine Ostrova")]
    [InlineData("Rich Magnussen", "Rich Magnusson")]
    public void LikelyOnePersonIsReportedWithTheLineToPasteAndNotMerged(string first, string second)
    {
        var corpus = Analysts(first, second);

        corpus.People.Count(person => person.Type == SiteGen.Generator.Calls.Side.Analyst).ShouldBe(2);
        var finding = corpus.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("CALL011");
        finding.Message.ShouldContain($"people.txt: {first} = {second}");
        Analysts(first, second, $"{first} = {second}\n").Findings.ShouldBeEmpty();
    }

    [Fact]
    public void TwoWhoSpeakInOneCallAreTwo() =>
        Ids(
                Read.Corpus([
                    CallText
                        .Of(1, "Jeff Marlow - CEO")
                        .Replace("We made", "Jeff Marlow and Jeffrey Marlow made", StringComparison.Ordinal)
                        .Replace(
                            "Operator\nOur",
                            "Jeffrey Marlow - CFO\nMoney, too.\nOperator\nOur",
                            StringComparison.Ordinal
                        ),
                ])
            )
            .ShouldBe(["jeff-marlow", "jeffrey-marlow", "operator", "petra-voss"]);

    [Fact]
    public void AnExecutiveAndAnAnalystOfOneNameAreTwo() =>
        Ids(Read.Corpus([CallText.Of(1, "Jeff Marlow - CEO"), CallText.Of(2, analyst: "Jeffrey Marlow")]))
            .ShouldBe(["ines-okafor", "jeff-marlow", "jeffrey-marlow", "operator", "petra-voss"]);

    [Fact]
    public void ANameThatFitsTwoPeopleIsMergedWithNeither()
    {
        var both = CallText
            .Of(1, analyst: "Ada Beatrice Marlow")
            .Replace(
                "Nine million reams.\n",
                """
                Nine million reams.
                Operator
                Our next question comes from Ada Clementine Marlow with Falk Research.
                Ada Clementine Marlow - Analyst
                Why?
                Ines Okafor - Chief Executive Officer
                Because.

                """,
                StringComparison.Ordinal
            );

        var corpus = Read.Corpus([both, CallText.Of(2, analyst: "Ada Marlow")]);

        corpus.People.Count(person => person.Name.EndsWith("Marlow", StringComparison.Ordinal)).ShouldBe(3);
        var finding = corpus.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("CALL022");
        finding.Message.ShouldContain("Ada Beatrice Marlow and Ada Clementine Marlow");
    }

    [Fact]
    public void ADecisionSettlesWhatFitsTwoPeople()
    {
        var texts = new[]
        {
            CallText.Of(1, analyst: "Ada Beatrice Marlow"),
            CallText.Of(2, analyst: "Ada Clementine Marlow"),
            CallText.Of(3, analyst: "Ada Marlow"),
        };

        Read.Corpus(texts).Findings.Select(finding => finding.Code).ShouldBe(["CALL022"]);
        var corpus = Read.Corpus(texts, people: "Ada Clementine Marlow = Ada Marlow\n");

        corpus.Findings.ShouldBeEmpty();
        corpus.People.Single(person => person.Name == "Ada Clementine Marlow").Appointments.Count.ShouldBe(2);
    }

    [Theory]
    [Trait("Fault", "I07")]
    [InlineData("Аda Marlow", "U+0410")]
    [InlineData("Ada Marlοw", "U+03BF")]
    [InlineData("Ada\u200B Marlow", "U+200B")]
    public void ANameWithLookAlikeLettersIsMergedWithNobody(string name, string letter)
    {
        var corpus = Analysts("Ada Marlow", name);

        corpus.People.Count(person => person.Type == SiteGen.Generator.Calls.Side.Analyst).ShouldBe(2);
        corpus.People.Select(person => person.Id).ShouldBeUnique();
        corpus.Findings.Single(finding => finding.Code == "CALL015").Message.ShouldContain(letter);
    }

    [Fact]
    public void ThePersonIsShownUnderThePlainestLatestName()
    {
        var person = Analysts("Jeffrey B. Marlow", "Jeff Marlow").People.Single(one => one.Id == "jeff-marlow");

        person.Name.ShouldBe("Jeff Marlow");
        person.Aliases.ShouldBe(["Jeffrey B. Marlow"]);
        person.Appointments.Select(one => one.Call).ShouldBe(["aldgate-paper-2026-q1", "aldgate-paper-2026-q2"]);
    }

    private static Corpus Analysts(string first, string second, string people = "") =>
        Read.Corpus([CallText.Of(1, analyst: first), CallText.Of(2, analyst: second)], people);

    private static IEnumerable<string> Ids(Corpus corpus) => corpus.People.Select(person => person.Id);
}
