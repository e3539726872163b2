using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

/// <summary>Headings that print a firm where others print a title.</summary>
public sealed class AffiliationTests
{
    private readonly CallView call = Read.Call(
        """
        Tarn Dairy Cooperative, Inc. (NYSE:TDC) Q4 2026 Earnings Call February  9, 2027  8:30 AM ET
        Executives
        Iris Bell - Tarn Dairy Cooperative, Inc.
        Emil Gustav Marsh - Tarn Dairy Cooperative, Inc.
        Analysts
        Wendy L. Park - Cole & Sons & Co. LLC
        Theo Ng - Byre Research
        Operator
        Good morning, and welcome to the Tarn Dairy fourth quarter and full year 2026 earnings call. I would now like to turn the call over to Iris Bell.
        Iris Bell - Tarn Dairy Cooperative, Inc.
        Thank you. Speaking today will be Gus Marsh, Tarn Dairy's Chief Executive Officer. And with that, let me turn the call over to Gus.
        Emil Gustav Marsh - Tarn Dairy Cooperative, Inc.
        Thanks, Iris. Milk was up.
        Operator
        Our first question is from Wendy Park with Cole & Sons.
        Wendy L. Park - Cole & Sons & Co. LLC
        And butter?
        Emil Gustav Marsh - Tarn Dairy Cooperative, Inc.
        Butter, too.
        Operator
        Our next question is from Sal Moreno with Byre Research.
        Theo Ng - Byre Research
        Thanks for taking my question, in for Sal. Cheese?
        Iris Bell - Tarn Dairy Cooperative, Inc.
        Yes, cheese.

        """
    );

    [Fact]
    public void AFirmIsNoTitle()
    {
        call.Reading.Speakers.Select(speaker => speaker.Title).ShouldAllBe(title => title == null);
        call.Speaker("Wendy L. Park").Firm.ShouldBe("Cole & Sons & Co. LLC");
        call.Speaker("Theo Ng").Firm.ShouldBe("Byre Research");
    }

    [Fact]
    public void TheListSaysWhoSpeaksForTheCompany() =>
        call
            .Reading.Speakers.Select(speaker => speaker.Side.ToString())
            .ShouldBe(["Operator", "Executive", "Executive", "Analyst", "Analyst"]);

    [Fact]
    public void TheNameThatEverybodyUsesIsAnAlias() =>
        call.Speaker("Emil Gustav Marsh").Aliases.ShouldBe(["Gus Marsh"]);

    [Fact]
    public void AHandOverToThatNameIsNoMisattribution() => call.Codes.ShouldBe(["CALL017"]);

    [Fact]
    public void ExchangesHaveTheFirmsOfTheHeadings() =>
        call.Exchanges.ShouldBe([
            "Wendy L. Park (Cole & Sons & Co. LLC) asks 4 gets 5",
            "Theo Ng (Byre Research) asks 7 gets 8 for Sal Moreno",
        ]);
}
