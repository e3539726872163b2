using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

public sealed class WrappedColonHeadingsTests
{
    private readonly CallView call = Read.Call(
        """
                                      Marigold Cement Limited
                          Q2 FY31 Earnings Conference Call
                                       November 06, 2030

        MANAGEMENT:
        MR. DEVANAND PILLAI – MANAGING DIRECTOR – MARIGOLD CEMENT LIMITED
        MS. LEELA F. COUTINHO – CHIEF FINANCIAL OFFICER – MARIGOLD CEMENT LIMITED


                                            Page 1 of 3
        ~Moderator:           Ladies and gentlemen, good day and welcome to the Marigold Cement Limited Q2 FY31
                             earnings conference call. As a reminder, all lines are in the listen-only mode and
                             you may ask questions afterwards.

        Devanand Pillai:     Good morning. Volumes grew by 12% and realisations fell, since a back-
                             ended monsoon kept builders at home. We sold 4.2 million tonnes at a realisa-
                             tion of INR5,200, which is lower than the realisation of last
                             year.

                             Our kilns ran well, and the new grinding unit will be ready by the end of the year, or

                                            Page 2 of 3
        ~                     shortly after it, as we said last time when the question was asked by everybody here.

        Moderator:           Thank you. The first question is from the line of Farhan Qazi from Deccan Pension Fund
                             Management. Please go ahead.

        Farhan Qazi:         Thank you for the chance to ask. Here is the question: what do you expect for the price of
                             coal in the second half, and how much of the coal that you burn is imported today?

        Leela F. Coutinho:   It is about a third, and falling.

        Moderator:           On behalf of Marigold Cement, that concludes this conference. Thank you for joining us and
                             you may now disconnect your lines.

                                            Page 3 of 3
        """.Replace('~', '\f')
    );

    [Fact]
    public void TheLayoutIsKnown() => call.Reading.Layout.ShouldBe("wrapped-colon-headings");

    [Fact]
    public void EveryTurnHasItsSpeakerSectionAndKind() =>
        call.Turns.ShouldBe([
            "P operator Moderator",
            "P speech Devanand Pillai",
            "Q operator Moderator",
            "Q question Farhan Qazi",
            "Q answer Leela F. Coutinho",
            "Q operator Moderator",
        ]);

    [Fact]
    public void WrappedLinesAreOneParagraphAcrossPagesToo() =>
        call.Paragraphs[1]
            .ShouldBe([
                "Good morning. Volumes grew by 12% and realisations fell, since a back-ended monsoon kept builders at "
                    + "home. We sold 4.2 million tonnes at a realisation of INR5,200, which is lower than the "
                    + "realisation of last year.",
                "Our kilns ran well, and the new grinding unit will be ready by the end of the year, or shortly after "
                    + "it, as we said last time when the question was asked by everybody here.",
            ]);

    [Fact]
    public void AFirmRunsOverTheEndOfALine() =>
        call.Speaker("Farhan Qazi").Firm.ShouldBe("Deccan Pension Fund Management");

    [Fact]
    public void TheRosterGivesTitles() => call.Speaker("Leela F. Coutinho").Title.ShouldBe("CHIEF FINANCIAL OFFICER");

    [Fact]
    public void PagesAreNumberedByNobody() =>
        call.Matter.TakeLast(2).ShouldBe(["Label: Page 2 of 3", "Label: Page 3 of 3"]);

    [Fact]
    public void TheFrontPageNamesTheCall()
    {
        call.Matter[0].ShouldStartWith("Title: Marigold Cement Limited / Q2 FY31 Earnings Conference Call");
        call.Reading.Header.Period.ShouldBe(new(2031, 2));
        call.Reading.Header.Date.ShouldBe(new(2030, 11, 6));
    }
}
