using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

public sealed class DoubledTwoLanguagesTests
{
    private readonly CallView call = Read.Call(
        """
        Brightwater 公佈了第一季業績。
        該公司專注於成長。
        使用警語:譯文僅供參考
        Operator
        Operator
        Good day, and welcome to the Brightwater Robotics First Quarter 2027 Earnings Conference Call. I would now like to turn the call over to Imogen Achterberg, Head of Investor Relations.
        美好的一天,歡迎參加 Brightwater Robotics 2027 年第一季財報電話會議。
        Imogen Achterberg
        Imogen Achterberg
        Thank you. Joining me are Caspar Nyholm, CEO; and Ji-woo Han, CFO.
        謝謝。與我一起的有執行長 Caspar Nyholm 和財務長 Ji-woo Han。
        This call covers the quarter ended April 30, 2026.
        本次會議涵蓋截至 2026 年 4 月 30 日的季度。
        Caspar Nyholm
        Caspar Nyholm
        Thank you, Imogen.
        謝謝你,Imogen。
        Robots.
        機器人。
        Operator
        Operator
        Our first question comes from the line of Oleander Pike of Marsh Street Securities.
        我們的第一個問題來自 Marsh Street Securities 的 Oleander Pike。
        Oleander Pike
        Oleander Pike
        Thanks for taking my question. How many robots?
        感謝您回答我的問題。有多少機器人?
        Ji-woo Han
        Ji-woo Han
        Four hundred.
        Operator
        Operator
        Next is Petra Voss, Lindqvist & Sons.
        Petra Voss, Lindqvist & Sons。
        Petra Voss
        Petra Voss
        And in Japan?
        在日本呢?
        Caspar Nyholm
        Caspar Nyholm
        Forty.
        四十。

        """
    );

    [Fact]
    public void TheLayoutIsKnown() => call.Reading.Layout.ShouldBe("doubled-two-languages");

    [Fact]
    public void EveryTurnHasItsSpeakerSectionAndKind() =>
        call.Turns.ShouldBe([
            "P operator Operator",
            "P speech Imogen Achterberg",
            "P speech Caspar Nyholm",
            "Q operator Operator",
            "Q question Oleander Pike",
            "Q answer Ji-woo Han",
            "Q operator Operator",
            "Q question Petra Voss",
            "Q answer Caspar Nyholm",
        ]);

    [Fact]
    public void EveryParagraphHasItsOwnTranslation()
    {
        call.Paragraphs[2].ShouldBe(["Thank you, Imogen. | 謝謝你,Imogen。", "Robots. | 機器人。"]);
        call.Paragraphs[4]
            .ShouldBe(["Thanks for taking my question. How many robots? | 感謝您回答我的問題。有多少機器人?"]);
        (call.Reading.Language, call.Reading.TranslationLanguage).ShouldBe(("en", "zh-Hant"));
    }

    [Fact]
    public void ATranslationWithoutAChineseCharacterIsOne()
    {
        call.Paragraphs[6].ShouldBe(["Next is Petra Voss, Lindqvist & Sons. | Petra Voss, Lindqvist & Sons。"]);
    }

    [Fact]
    public void AMissingTranslationIsReportedAndNothingElse()
    {
        call.Paragraphs[5].ShouldBe(["Four hundred."]);
        var finding = call.Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Place.Line).ShouldBe(("CALL014", 30));
    }

    [Fact]
    public void ExchangesHaveTheFirmsThatTheOperatorSays() =>
        call.Exchanges.ShouldBe([
            "Oleander Pike (Marsh Street Securities) asks 4 gets 5",
            "Petra Voss (Lindqvist & Sons) asks 7 gets 8",
        ]);

    [Fact]
    public void TheSummaryIsNobodysWords() =>
        call.Matter.ShouldBe([
            "Summary: Brightwater 公佈了第一季業績。 / 該公司專注於成長。",
            "Disclaimer: 使用警語:譯文僅供參考",
        ]);

    [Fact]
    public void TheCallIsNamedByItsOpening()
    {
        call.Reading.Header.Issuer.ShouldBe("Brightwater Robotics");
        call.Reading.Header.Period.ShouldBe(new(2027, 1));
    }
}
