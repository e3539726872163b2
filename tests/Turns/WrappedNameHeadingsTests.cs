using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

public sealed class WrappedNameHeadingsTests
{
    private readonly CallView call = Read.Call(
        """
        Third quarter 2033 results
        17 October 2033

        Remarks by Ottoline Grieg, Group Chief Executive, and Casimir Vale, Group Chief Financial Officer

        Ottoline Grieg

        Slide 2 – What we did

        Thank you, Mina, and good morning, everyone. This is the call on our third quarter 2033 results, which
        were, I am glad to say, our best. We lent more to farmers, and we lost less of what we lent them, than in
        any autumn since the bank was founded.

        With that, I hand over to Casimir, who will take you through the figures of the quarter and the outlook for
        the rest of the year.

        Slide 3 – The figures

        Casimir Vale

        Thank you, Ottoline. Net interest income rose as deposits were repriced more slowly than we feared, while
        fees held up.
                                                                                            Page 1 of 2
        Analyst Q&A

        Rosalind Teague, Moorland Partners

        Good morning. How much of the growth of the loans comes from barns, and how much of it from the tractors
        that you said you would finance?

        Casimir Vale

        Mostly barns. London, Paris
        and Rome buy no tractors, and neither do most of the other places where we have had branches for so long.

        Rosalind Teague, Moorland Partners

        Thank you.

        Emeka Strand, Tern & Co.

        May I ask about capital, and about the dividend that you would like to pay from it in the spring, please?

        Ottoline Grieg

        You may. Thank you all for calling in, and see you in the winter.

                                                                                            Page 2 of 2
        Cautionary statement regarding forward-looking statements: this document holds statements about the future
        of Grieg Bank, in which revenue is $4 billion.
        """
    );

    [Fact]
    public void TheLayoutIsKnown() => call.Reading.Layout.ShouldBe("wrapped-name-headings");

    [Fact]
    public void EveryTurnHasItsSpeakerSectionAndKind() =>
        call.Turns.ShouldBe([
            "P speech Ottoline Grieg",
            "P speech Casimir Vale",
            "Q question Rosalind Teague",
            "Q answer Casimir Vale",
            "Q question Rosalind Teague",
            "Q question Emeka Strand",
            "Q answer Ottoline Grieg",
        ]);

    [Fact]
    public void ExchangesNeedNoOperator() =>
        call.Exchanges.ShouldBe([
            "Rosalind Teague (Moorland Partners) asks 2 4 gets 3",
            "Emeka Strand (Tern & Co.) asks 5 gets 6",
        ]);

    [Fact]
    public void CaptionsAreNotSpoken() =>
        call
            .Matter.Where(matter => matter.StartsWith("Label", StringComparison.Ordinal))
            .ShouldBe([
                "Label: Slide 2 – What we did",
                "Label: Slide 3 – The figures",
                "Label: Page 1 of 2 / Analyst Q&A",
                "Label: Page 2 of 2",
            ]);

    [Fact]
    public void TheNoticeAtTheEndIsNotSpoken()
    {
        call.Matter[^1].ShouldStartWith("Disclaimer: Cautionary statement");
        call.Paragraphs[^1].ShouldBe(["You may. Thank you all for calling in, and see you in the winter."]);
    }

    [Fact]
    public void ALineOfCapitalisedWordsInsideAParagraphHeadsNothing() =>
        call.Paragraphs[3][0].ShouldStartWith("Mostly barns. London, Paris and Rome buy no tractors");
}
