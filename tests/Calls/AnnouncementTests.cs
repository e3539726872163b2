using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Calls;

public sealed class AnnouncementTests
{
    [Theory]
    [InlineData("Our first question comes from Petra Voss with Lindqvist & Sons.")]
    [InlineData("Our first question comes from the line of Petra Voss of Lindqvist & Sons. Please go ahead.")]
    [InlineData("Your first question comes from Petra Voss from Lindqvist & Sons. Your line is open.")]
    [InlineData("And our next question today comes from Petra Voss at Lindqvist & Sons.")]
    [InlineData("The next question is from the line of Petra Voss with Lindqvist & Sons. Please proceed.")]
    [InlineData("We'll take our first question from Petra Voss of Lindqvist & Sons.")]
    [InlineData("We will go first to Petra Voss at Lindqvist & Sons.")]
    [InlineData("We'll go next to Petra Voss with Lindqvist & Sons.")]
    [InlineData("Next, we'll hear from Petra Voss with Lindqvist & Sons.")]
    [InlineData("We'll now take a question from Petra Voss, Lindqvist & Sons.")]
    [InlineData("Petra Voss, Lindqvist & Sons.")]
    [InlineData("Petra Voss from Lindqvist & Sons, your line is open.")]
    [InlineData("Petra Voss with Lindqvist & Sons, please go ahead.")]
    [InlineData("Next is Petra Voss, Lindqvist & Sons.")]
    [InlineData("Next up is Petra Voss from Lindqvist & Sons.")]
    [InlineData("Next we have Petra Voss from Lindqvist & Sons.")]
    [InlineData("We have our first question from Petra Voss from Lindqvist & Sons.")]
    [InlineData("One moment for our first question. It comes from Petra Voss with Lindqvist & Sons.")]
    [InlineData("(Operator Instructions) And our first question comes from Petra Voss with Lindqvist & Sons.")]
    [InlineData(
        "[Operator Instructions] Your first question is coming from Petra Voss with Lindqvist & Sons. Please pose it."
    )]
    [InlineData("Our next question will be from Petra Voss with Lindqvist & Sons, please go ahead.")]
    [InlineData("The first question comes from Ms. Petra Voss of Lindqvist & Sons.")]
    [InlineData("Please go ahead, Petra Voss from Lindqvist & Sons.")]
    [InlineData("We will move next to Petra Voss with Lindqvist & Sons.")]
    [InlineData("Let's move on to Petra Voss of Lindqvist & Sons.")]
    [InlineData("Let's turn to Petra Voss with Lindqvist & Sons.")]
    [InlineData("Our next caller is Petra Voss with Lindqvist & Sons.")]
    [InlineData("There is a question from Petra Voss representing Lindqvist & Sons.")]
    [InlineData("First up, Petra Voss, Lindqvist & Sons.")]
    [InlineData("The question comes from Petra Voss, with Lindqvist & Sons.")]
    [InlineData(
        "Thank you. Our next question comes from the line of Petra Voss from Lindqvist & Sons. Please go ahead, Petra."
    )]
    [InlineData("I will now turn to Petra Voss of Lindqvist & Sons for the first question.")]
    [InlineData("Our first question is a follow-up from Petra Voss with Lindqvist & Sons.")]
    [InlineData("We now have Petra Voss from Lindqvist & Sons on the line.")]
    [InlineData("The next one is from Petra Voss, Lindqvist & Sons.")]
    [InlineData("From Lindqvist & Sons, we have Petra Voss.")]
    [InlineData("From Lindqvist & Sons, Petra Voss. Please go ahead.")]
    [InlineData("Our first question is from Petra Voss with the firm Lindqvist & Sons.")]
    public void TheAnalystAnnouncedAsksForTheFirmAnnounced(string words) =>
        Announced(words).Exchanges.ShouldBe(["Petra Voss (Lindqvist & Sons) asks 3 gets 4"]);

    [Theory]
    [InlineData("Our first question comes from Petra Voss.")]
    [InlineData("Petra Voss, please go ahead.")]
    [InlineData("Petra Voss, your line is open.")]
    [InlineData("We will take our first question from Petra Voss. Please go ahead.")]
    public void AFirmThatNobodySaysIsNotMadeUp(string words) =>
        Announced(words).Exchanges.ShouldBe(["Petra Voss (?) asks 3 gets 4"]);

    [Theory]
    [InlineData("Our first question comes from Petra with Lindqvist & Sons.")]
    [InlineData("Our first question comes from Petra Vos with Lindqvist & Sons.")]
    [InlineData("Our first question comes from Peter Voss with Lindqvist & Sons.")]
    [InlineData("Our first question comes from Petra L. Voss with Lindqvist & Sons.")]
    public void TheOperatorMayMisspeakAName(string words) =>
        Announced(words).Exchanges.ShouldBe(["Petra Voss (Lindqvist & Sons) asks 3 gets 4"]);

    [Theory]
    [InlineData("Dirk van der Meer", "J.P. Marlow & Co.")]
    [InlineData("Ji-woo Han", "Bank of the Fens")]
    [InlineData("Seán O'Dowd", "S&K Markets")]
    [InlineData("Anne-Laure de la Tour", "Société de Banque")]
    [InlineData("J. T. McAdam", "RNB")]
    public void NamesAndFirmsHaveManyShapes(string name, string firm) =>
        Announced($"Our first question comes from {name} with {firm}. Please go ahead.", name)
            .Exchanges.ShouldBe([
                $"{name} ({firm.TrimEnd('.')}{(firm.EndsWith("Co.", StringComparison.Ordinal) ? "." : "")}) asks 3 gets 4",
            ]);

    [Theory]
    [InlineData("I would now like to turn the conference over to your host, Petra Voss, Head of Investor Relations.")]
    [InlineData("At this time, I would like to hand the call back to Petra Voss for closing remarks.")]
    [InlineData("There are no further questions at this time.")]
    [InlineData("That concludes our question-and-answer session.")]
    [InlineData("With us today are Petra Voss, Chief Executive Officer; and Lou Park, Chief Financial Officer.")]
    [InlineData("Thank you, Petra.")]
    [InlineData("Please welcome Petra Voss, Chief Executive Officer of Lindqvist.")]
    [InlineData("To ask a question, please press star one one.")]
    [InlineData("Good day, and welcome to the Lindqvist Sons First Quarter 2027 Earnings Call.")]
    [InlineData("Ladies and Gentlemen, please stand by.")]
    public void OtherWordsOfTheOperatorAnnounceNobody(string words) =>
        Read.Call(
                $"""
                Operator
                {words}
                Petra Voss
                We are pleased, and Petra Voss says so. Lou Park will say more.
                Lou Park
                We are very pleased.
                Petra Voss
                That is all.

                """
            )
            .Exchanges.ShouldBeEmpty();

    private static CallView Announced(string words, string asker = "Petra Voss") =>
        Read.Call(
            $"""
            Operator
            Good day, and welcome to the Aldgate Paper first quarter 2026 earnings call. I will hand the call to Ines Okafor.
            Ines Okafor - Chief Executive Officer
            Thank you. We made more paper than ever.
            Operator
            {words}
            {asker} - Analyst
            How much paper?
            Ines Okafor - Chief Executive Officer
            Nine million reams.

            """
        );
}
