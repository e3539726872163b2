using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

public sealed class TitledHeadingsTests
{
    private readonly CallView call = Read.Call(
        """
        Pinecrest Timber Corp. (PCT)                                    Corrected Transcript
        Q4 2028 Earnings Call                                           06-Feb-2029

        MANAGEMENT DISCUSSION SECTION

        Operator: Good day, and welcome to the Pinecrest Timber Fourth Quarter 2028 Earnings Call. I would like to
        turn the call over to Dana Whitlock. Please go ahead.
        .............................................................................................
        Dana Whitlock
        Vice President-Investor Relations, Pinecrest Timber Corp.
        Thank you, operator. Good morning. On the call today is Marcus Hale, Chief Executive Officer.
        .............................................................................................
        Marcus Hale
        Chief Executive Officer, Pinecrest Timber Corp.
        Thank you, Dana. We felled fewer trees in the fourth quarter than in any other, and we sold
        more of them.
        .............................................................................................

        QUESTION AND ANSWER SECTION

        Operator: Our first question comes from Yuki Tanabe with Sequoia & Birch.
        .............................................................................................
        Yuki Tanabe
        Analyst, Sequoia & Birch LLC                                                        Q
        Good morning. How should we think about the cost of logs, given the storms that
        came through in January?
        .............................................................................................
        Marcus Hale
        Chief Executive Officer, Pinecrest Timber Corp.                                     A
        It will rise a little.
        .............................................................................................
        Operator: That concludes today's call.
        """
    );

    [Fact]
    public void TheLayoutIsKnown() => call.Reading.Layout.ShouldBe("titled-headings");

    [Fact]
    public void EveryTurnHasItsSpeakerSectionAndKind() =>
        call.Turns.ShouldBe([
            "P operator Operator",
            "P speech Dana Whitlock",
            "P speech Marcus Hale",
            "Q operator Operator",
            "Q question Yuki Tanabe",
            "Q answer Marcus Hale",
            "Q operator Operator",
        ]);

    [Fact]
    public void TitleAndFirmStandBelowTheName()
    {
        call.Speaker("Dana Whitlock").Title.ShouldBe("Vice President-Investor Relations");
        call.Speaker("Yuki Tanabe").Firm.ShouldBe("Sequoia & Birch LLC");
    }

    [Fact]
    public void TheLetterOfAQuestionIsNoWord() =>
        call.Paragraphs[4]
            .ShouldBe([
                "Good morning. How should we think about the cost of logs, given the storms that came through in January?",
            ]);
}
