using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

public sealed class BulletedTwoLanguagesTests
{
    private readonly CallView call = Read.Call(
        """
        Cobalt Ridge Mining Corp (CRM.A) 2026 Q1 法說會逐字稿

        內容摘要

        Cobalt Ridge 公佈了強勁的業績。

        完整原文

        使用警語:中文譯文來源為 Google 翻譯,僅供參考

          • Operator

            Operator

          • Good day, and thank you for standing by. Welcome to Cobalt Ridge Mining Corp. First Quarter 2026 Earnings Conference Call. I would now like to hand the conference over to your speaker today, Esther Quill.

            美好的一天,感謝您的支持。歡迎參加 Cobalt Ridge Mining Corp. 2026 年第一季財報電話會議。

          • Please go ahead.

            請繼續。

          • Esther Quill - Senior Vice President - Investor Relations, Treasurer

            Esther Quill - Senior Vice President - Investor Relations, Treasurer

          • Thank you. With me is Bram Oduya, Chief Executive Officer.

            謝謝。與我一起的是執行長 Bram Oduya。

          • Bram Oduya - Chairman of the Board, Chief Executive Officer

            Bram Oduya - Chairman of the Board, Chief Executive Officer

          • We dug deeper.

            我們挖得更深。

          • Operator

            Operator

          • (Operator Instructions) Nils Åkerlund, Harbor Point.

            (操作員指令)Nils Åkerlund,Harbor Point。

          • Nils Åkerlund - Analyst

            Nils Åkerlund - Analyst

          • How deep?

            多深?

          • Bram Oduya - Chairman of the Board, Chief Executive Officer

            Bram Oduya - Chairman of the Board, Chief Executive Officer

          • Two kilometres. [Inaudible] I mean three.

            兩公里。我的意思是三公里。

          • Operator

            Operator

          • Thank you. This concludes the conference.

            謝謝。會議到此結束。

        """
    );

    [Fact]
    public void TheLayoutIsKnown() => call.Reading.Layout.ShouldBe("bulleted-two-languages");

    [Fact]
    public void EveryTurnHasItsSpeakerSectionAndKind() =>
        call.Turns.ShouldBe([
            "P operator Operator",
            "P speech Esther Quill",
            "P speech Bram Oduya",
            "Q operator Operator",
            "Q question Nils Åkerlund",
            "Q answer Bram Oduya",
            "Q operator Operator",
        ]);

    [Fact]
    public void BulletsAndIndentsAreNoPartOfWhatIsSaid()
    {
        call.Paragraphs[0][1].ShouldBe("Please go ahead. | 請繼續。");
        call.Speaker("Esther Quill").Title.ShouldBe("Senior Vice President - Investor Relations, Treasurer");
    }

    [Fact]
    public void TheAnnouncementIsABareNameAndFirm() =>
        call.Exchanges.ShouldBe(["Nils Åkerlund (Harbor Point) asks 4 gets 5"]);

    [Fact]
    public void TheTitleLineHoldsTheTicker()
    {
        call.Reading.Header.Ticker.ShouldBe("CRM.A");
        call.Reading.Header.Issuer.ShouldBe("Cobalt Ridge Mining Corp.");
        call.Reading.Header.Period.ShouldBe(new(2026, 1));
    }

    [Fact]
    public void WhatThePublisherWroteIsNobodysWords() =>
        call.Matter.ShouldBe([
            "Title: Cobalt Ridge Mining Corp (CRM.A) 2026 Q1 法說會逐字稿",
            "Label: 內容摘要",
            "Summary: Cobalt Ridge 公佈了強勁的業績。",
            "Label: 完整原文",
            "Disclaimer: 使用警語:中文譯文來源為 Google 翻譯,僅供參考",
        ]);

    [Fact]
    public void WhatNobodyHeardIsMarked() =>
        call.Marks.ShouldBe(["StageDirection (Operator Instructions)", "Inaudible [Inaudible]"]);

    [Fact]
    public void NothingIsOdd() => call.Findings.ShouldBeEmpty();
}
