using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

public sealed class NumberedHeadingsTests
{
    private readonly CallView call = Read.Call(
        """
        Wireline Edited Transcripts
        E D I T E D   V E R S I O N

        Q2 2031 Larkspur Looms Ltd Earnings Call
        MAY 14, 2031 / 1:00PM GMT

        ================================================================================
        Corporate Participants
        ================================================================================

         * Odile Brannigan
           Larkspur Looms, Ltd. - Chief Weaver & CEO
         * Thaddeus P. Quill
           Larkspur Looms, Ltd. - Treasurer

        ================================================================================
        Conference Call Participiants
        ================================================================================

         * Ingrid Solveig Aas
           Fjordbank ASA, Research Division - MD

        ================================================================================
        Presentation
        ================================================================================
        --------------------------------------------------------------------------------
        Operator    [1]
        --------------------------------------------------------------------------------

                  Welcome to the Larkspur Looms second quarter 2031 earnings call.

        --------------------------------------------------------------------------------
        Odile Brannigan,  Larkspur Looms, Ltd. - Chief Weaver & CEO    [2]
        --------------------------------------------------------------------------------

                  Good morning. We wove a record length of cloth.
        Demand for linen was firm.

        ================================================================================
        Questions and Answers
        ================================================================================
        --------------------------------------------------------------------------------
        Operator    [1]
        --------------------------------------------------------------------------------

                  Ingrid Aas with Fjordbank.

        --------------------------------------------------------------------------------
        Ingrid Solveig Aas,  Fjordbank ASA, Research Division - MD    [2]
        --------------------------------------------------------------------------------

                  How much of the flax is hedged?

        --------------------------------------------------------------------------------
        Thaddeus P. Quill,  Larkspur Looms, Ltd. - Treasurer    [3]
        --------------------------------------------------------------------------------

                  About half of it [inaudible]. See note [4]

        --------------------------------------------------------------------------------
        Unidentified Company Representative    [4]
        --------------------------------------------------------------------------------

                  A little more.

        --------------------------------------------------------------------------------
        Definitions
        --------------------------------------------------------------------------------
        EDITED TRANSCRIPT: somebody listened twice.

        --------------------------------------------------------------------------------
        Disclaimer
        --------------------------------------------------------------------------------
        The vendor reserves the right to change this, and says revenue was $9 million.
        --------------------------------------------------------------------------------
        Copyright 2031 Wireline. All Rights Reserved.
        --------------------------------------------------------------------------------
        """
    );

    [Fact]
    public void TheLayoutIsKnown() => call.Reading.Layout.ShouldBe("numbered-headings");

    [Fact]
    public void EveryTurnHasItsSpeakerSectionAndKind() =>
        call.Turns.ShouldBe([
            "P operator Operator",
            "P speech Odile Brannigan",
            "Q operator Operator",
            "Q question Ingrid Solveig Aas",
            "Q answer Thaddeus P. Quill",
            "Q unknown Unidentified Company Representative",
        ]);

    [Fact]
    public void TheRosterAndTheHeadingGiveTitleAndFirm()
    {
        call.Speaker("Odile Brannigan").Title.ShouldBe("Chief Weaver & CEO");
        call.Speaker("Odile Brannigan").Firm.ShouldBe("Larkspur Looms, Ltd.");
        call.Exchanges.ShouldBe(["Ingrid Solveig Aas (Fjordbank ASA, Research Division) asks 3 gets 4"]);
    }

    [Fact]
    public void ANumberInBracketsInsideSpeechHeadsNothing() =>
        call.Paragraphs[4].ShouldBe(["About half of it [inaudible]. See note [4]"]);

    [Fact]
    public void WhatThePublisherPrintedIsNotSpoken()
    {
        call.Matter.Select(matter => matter.Split(':')[0])
            .ShouldBe(["Title", "Roster", "Label", "Label", "Disclaimer"]);
        call.Matter[^1].ShouldContain("says revenue was $9 million");
    }

    [Fact]
    public void TheCallIsNamedByItsTitle()
    {
        call.Reading.Header.Period.ShouldBe(new(2031, 2));
        call.Reading.Header.Date.ShouldBe(new(2031, 5, 14));
    }
}
