namespace SiteGen.Tests.Code;

public sealed class WrappedTextTests
{
    private static readonly string Text = """
                           Marigold Cement Limited
                     Q2 FY31 Earnings Conference Call

        Moderator:           Ladies and gentlemen, good day and welcome to the Marigold Cement Limited Q2 FY31
                             earnings conference call.

        Devanand Pillai:     Good morning. For the second quarter, revenue grew to
                             $4.2 billion, up 12% year over year, since a back-
                             ended monsoon kept the builders busy, and revenue in the

                                            Page 2 of 3
        ~                     year before was $3.75 billion. Thank you all very much, and over to the operator.

        Moderator:           Thank you. The first question is from the line of Farhan Qazi from Deccan Pension
                             Fund Management. Please go ahead.

        Farhan Qazi:         How much of the coal that you burn is imported today?

        Devanand Pillai:     About a third of it, and it is falling every quarter, since we burn more husks and
                             less coal. What it will be next year, when the new kiln is there, we are not going to
                             disclose, and nobody else does.
        """.Replace('~', '\f');

    private static readonly EarningsCall Call = Consumer.Of(("wrapped.txt", Text)).Calls[0];

    [Fact]
    public void AParagraphReadsAsItWasSpoken() =>
        Call.Turns[1]
            .Paragraphs.ShouldHaveSingleItem()
            .Text.ShouldBe(
                "Good morning. For the second quarter, revenue grew to $4.2 billion, up 12% year over year, since a "
                    + "back-ended monsoon kept the builders busy, and revenue in the year before was $3.75 billion. "
                    + "Thank you all very much, and over to the operator."
            );

    [Fact]
    public void AFigureFindsItsConceptOnTheLineBefore() =>
        Call
            .Facts.Select(fact => $"{fact.Concept} {fact.Value} line {fact.Span.Line}")
            .ShouldContain("Revenue 4200000000 line 8");

    [Fact]
    public void AQuoteIsASubstringOfItsLine()
    {
        var lines = Text.Split('\n');
        Call.Facts.ShouldNotBeEmpty();
        foreach (var fact in Call.Facts)
        {
            lines[fact.Span.Line - 1].Substring(fact.Span.Start, fact.Span.Length).ShouldBe(fact.Quote);
            fact.Paragraph.Text.Substring(fact.Paragraph.IndexOf(fact.Span), fact.Quote.Length).ShouldBe(fact.Quote);
        }
    }

    [Fact]
    public void ARefusalThatRunsOverALineIsQuotedOnTheLineOfItsWords() =>
        Call.Exchanges[0]
            .Refusals.ShouldHaveSingleItem()
            .Quote.ShouldBe("What it will be next year, when the new kiln is there, we are not going to");

    [Fact]
    public void AFirmThatRunsOverALineIsOneText() => Call.Exchanges[0].Firm.ShouldBe("Deccan Pension Fund Management");
}
