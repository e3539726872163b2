using SiteGen.Generator.Turns;
using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

public sealed class RosterTests
{
    [Theory]
    [InlineData(
        "Executives",
        "Ada Quist - Chief Executive Officer",
        "Company: Ada Quist, Chief Executive Officer of -"
    )]
    [InlineData("Company Participants", "Ada Quist – Director, Finance", "Company: Ada Quist, Director, Finance of -")]
    [InlineData("Corporate Participants", "Ada Quist -- Head of Mills", "Company: Ada Quist, Head of Mills of -")]
    [InlineData(
        "MANAGEMENT:",
        "MS. ADA QUIST – CHAIRPERSON – QUIST MILLS LIMITED",
        "Company: ADA QUIST, CHAIRPERSON of QUIST MILLS LIMITED"
    )]
    [InlineData(
        "Management:",
        "Ada Quist, Executive Vice President, Grain",
        "Company: Ada Quist, Executive Vice President, Grain of -"
    )]
    [InlineData("Executives", "Ada Quist - Quist Mills, Inc.", "Company: Ada Quist, - of Quist Mills, Inc.")]
    [InlineData("Analysts", "Bo van der Lee - Rye Research", "Analyst: Bo van der Lee, - of Rye Research")]
    [InlineData("Analysts", "Bo O'Hara III - Rye Capital - Analyst", "Analyst: Bo O'Hara III, Analyst of Rye Capital")]
    [InlineData(
        "Conference Call Participants",
        "Bo Lee, Rye Capital, Inc., Analyst",
        "Analyst: Bo Lee, Analyst of Rye Capital, Inc."
    )]
    [InlineData(
        "Call participants:",
        "Bo Lee -- Rye & Co. -- Managing Director",
        "Unknown: Bo Lee, Managing Director of Rye & Co."
    )]
    [InlineData("Call participants:", "Bo Lee--Analyst", "Unknown: Bo Lee, Analyst of -")]
    [InlineData("Participants", "Bo Lee, Jr., Analyst", "Unknown: Bo Lee, Jr., Analyst of -")]
    [InlineData("**Participants**", "- Bo Lee - Rye Bank", "Unknown: Bo Lee, - of Rye Bank")]
    [InlineData("Analysts", "Unidentified Analyst", "Analyst: Unidentified Analyst, - of -")]
    public void AnEntryNamesAPersonWithTitleAndFirm(string heading, string line, string entry)
    {
        var reading = Read.Turns($"{heading}\n{line}\n{Call}");

        reading.Roster.Entries.Select(Words).ShouldBe([entry]);
        reading.Matter[0].Kind.ToString().ShouldBe("Roster");
        reading.Turns.Count.ShouldBe(3);
    }

    [Fact]
    public void FirmAndTitleMayStandOnTheLineBelow() =>
        Read.Turns(
                $"""
                ================================================================
                Corporate Participants
                ================================================================

                 * Ada Quist
                   Quist Mills, Inc. - President and CEO
                 * Cy Amundsen
                   Quist Mills, Inc. - CFO

                ================================================================
                Conference Call Participants
                ================================================================

                 * Bo Lee
                   Rye Capital, LLC, Research Division - MD and Senior Analyst

                ================================================================
                Presentation
                ================================================================
                {Call}
                """
            )
            .Roster.Entries.Select(Words)
            .ShouldBe([
                "Company: Ada Quist, President and CEO of Quist Mills, Inc.",
                "Company: Cy Amundsen, CFO of Quist Mills, Inc.",
                "Analyst: Bo Lee, MD and Senior Analyst of Rye Capital, LLC, Research Division",
            ]);

    [Fact]
    public void AHeadingBelowTheListIsAHeading()
    {
        var reading = Read.Turns(
            """
            Executives
            Ada Quist - Chief Executive Officer
            Cy Amundsen - Chief Financial Officer
            Ada Quist - Chief Executive Officer
            Welcome to the Quist Mills first quarter 2026 earnings call. We milled more rye than ever before.
            Cy Amundsen - Chief Financial Officer
            Costs fell.
            """
        );

        reading.Roster.Entries.Count.ShouldBe(2);
        reading.Turns.Select(turn => turn.Heading?.Name.Text).ShouldBe(["Ada Quist", "Cy Amundsen"]);
    }

    [Fact]
    public void AnOpeningWithoutHeadingBelowTheListIsNotWhatTheLastPersonSays()
    {
        var call = Read.Call(
            """
            Executives
            Ada Quist - Chief Executive Officer
            Cy Amundsen - Chief Financial Officer
            Good morning, and welcome to the Quist Mills first quarter 2026 earnings call. I would now like to turn the call over to Ada Quist.
            Ada Quist
            Thank you. We milled more rye than ever.
            Cy Amundsen
            Costs fell.
            """
        );

        call.Turns.ShouldBe(["P operator Operator inferred", "P speech Ada Quist", "P speech Cy Amundsen"]);
    }

    [Theory]
    [InlineData("Ada Quist", "Ada Quist")]
    [InlineData("AdaQuist", "Ada Quist")]
    [InlineData("Ada M. Quist", "Ada Quist")]
    [InlineData("ADA QUIST", "Ada Quist")]
    [InlineData("Bo Lee", "Bo H. Lee, Jr.")]
    [InlineData("Bo Lee Jr.", "Bo H. Lee, Jr.")]
    [InlineData("Ann Lee", null)]
    [InlineData("Quist", null)]
    [InlineData("Cy Roe", null)]
    public void APersonIsFoundByTheName(string name, string? found) =>
        Read.Turns(
                $"""
                Participants
                Ada Quist - Chief Executive Officer
                Bo H. Lee, Jr. - Rye Bank
                Cy A. Roe - Rye Bank
                Cy B. Roe - Rye Bank
                {Call}
                """
            )
            .Roster.Find(name)
            ?.Name.Text.ShouldBe(found);

    private const string Call = """
        Operator
        Welcome to the Quist Mills first quarter 2026 earnings call.
        Dora Finch - Controller
        We milled more rye than ever.
        Operator
        Goodbye.
        """;

    private static string Words(RosterEntry entry) =>
        $"{entry.Side}: {entry.Name.Text}, {entry.Title?.Text ?? "-"} of {entry.Firm?.Text ?? "-"}";
}
