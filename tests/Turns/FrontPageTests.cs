using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

public sealed class FrontPageTests
{
    private readonly CallView call = Read.Call(
        """
        Second quarter 2034 results
        Speeches by Hedda Moen, Chairwoman and Chief Executive, and Luc Petit,
        Group Chief Financial Officer
        Webcast at www.nord-kelp.example/investors

        MANAGEMENT: MR. ARVID BERG – HEAD OF HARVEST – NORD KELP ASA
                    MS. SIRI AUNE – TREASURER – NORD KELP ASA
        MODERATOR:  MR. ODD FOSS – FJORD SECURITIES

        Moderator: Welcome to the second quarter 2034 earnings call. All lines are muted until the time for questions comes, as
        always.

        Odd Foss: Thank you. We have the whole team of Nord Kelp with us today, who will speak first and then take all of your
        questions.

        Hedda Moen: Thank you, Odd. Nord Kelp grew again in the second quarter of the year, in spite of the storms of May that
        broke two of our longest lines.

        Management: And one of the boats.

        Luc Petit: Costs fell, since we bought less rope than in the year before and burned far less diesel on the way to the
        farms.

        Siri Aune: We have no debt. That is all that I wanted to say about it here, and I will gladly say it again next
        quarter.
        """
    );

    [Fact]
    public void AListInTheFormOfASentenceGivesTitles()
    {
        call.Speaker("Hedda Moen").Title.ShouldBe("Chairwoman and Chief Executive");
        call.Speaker("Luc Petit").Title.ShouldBe("Group Chief Financial Officer");
    }

    [Fact]
    public void AListThatStartsBehindItsHeadingGivesTitlesAndFirms()
    {
        call.Speaker("Siri Aune").Title.ShouldBe("TREASURER");
        call.Speaker("Odd Foss").Firm.ShouldBe("FJORD SECURITIES");
        call.Matter[1].ShouldStartWith("Roster: MANAGEMENT: MR. ARVID BERG");
    }

    [Fact]
    public void SomebodyOfTheCompanyIsNobodyElse() =>
        call.Turns.ShouldContain(turn => turn.EndsWith("speech Management", StringComparison.Ordinal));

    [Fact]
    public void TheCompanyIsNamedByItsWebSite() => call.Reading.Header.Issuer.ShouldBe("Nord Kelp");
}
