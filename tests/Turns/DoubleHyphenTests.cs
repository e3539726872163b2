using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

public sealed class DoubleHyphenTests
{
    private const string Text = """
        Image source: The Gilt Otter.
        Harrow Basalt, Inc. (NYSE:HBS) Q3 2026 Earnings Conference Call Nov. 4, 2026, 4:30 p.m. ET
        Prepared Remarks:
        Operator
        Good afternoon, and welcome to Harrow Basalt's third quarter 2026 earnings conference call. I will now turn the call over to Lise Ortega, Director of Investor Relations.
        Lise Ortega -- Director of Investor Relations
        Thanks, operator. With me today are Pim de Groot, our Chief Executive Officer, and Amos O'Leary, our Chief Financial Officer.
        Our words today -- all of them -- are subject to risk.
        Pim de Groot -- President and Chief Executive Officer:
        Thank you, Lise. We crushed more rock than ever.
        Questions and Answers:
        Operator
        Thank you. Fay Quill from Stone Street Research, you may go ahead.
        Fay Quill -- Stone Street Research -- Analyst
        Thanks. What about gravel?
        Amos O'Leary -- Chief Financial Officer
        Gravel was flat. Next question?
        Operator.
        Our next question comes from Jo Van Dorn with Mason & Co.
        Jo Van Dorn -- Mason & Co. -- Managing Director
        And sand?
        Pim de Groot -- President and Chief Executive Officer
        Sand --
        Jo Van Dorn -- Mason & Co. -- Managing Director
        I meant the fine one.
        Pim de Groot -- President and Chief Executive Officer
        Up.
        Operator
        That concludes the call.
        Duration: 64 minutes
        Call participants:
        Lise Ortega -- Director of Investor Relations
        Pim de Groot -- President and Chief Executive Officer
        Amos O'Leary -- Chief Financial Officer
        Fay Quill -- Stone Street Research -- Analyst
        Jo Van Dorn -- Mason & Co. -- Managing Director
        More HBS analysis
        All earnings call transcripts
        This article is a transcript of this conference call produced for The Gilt Otter.
        10 stocks we like better than Harrow Basalt: when the otters have a tip, it can pay to listen.

        """;

    private readonly CallView call = Read.Call(Text);

    [Fact]
    public void TheLayoutIsKnown() => call.Reading.Layout.ShouldBe("double-hyphen");

    [Fact]
    public void EveryTurnHasItsSpeakerSectionAndKind() =>
        call.Turns.ShouldBe([
            "P operator Operator",
            "P speech Lise Ortega",
            "P speech Pim de Groot",
            "Q operator Operator",
            "Q question Fay Quill",
            "Q answer Amos O'Leary",
            "Q operator Operator",
            "Q question Jo Van Dorn",
            "Q answer Pim de Groot",
            "Q question Jo Van Dorn",
            "Q answer Pim de Groot",
            "Q operator Operator",
        ]);

    [Fact]
    public void ExchangesHaveTheFirmsOfTheHeadings() =>
        call.Exchanges.ShouldBe([
            "Fay Quill (Stone Street Research) asks 4 gets 5",
            "Jo Van Dorn (Mason & Co.) asks 7 9 gets 8 10",
        ]);

    [Fact]
    public void WhatThePublisherPrintsIsNobodysSpeech() =>
        call
            .Matter.Select(matter => matter.Split(':')[0])
            .ShouldBe(["Label", "Title", "Label", "Label", "Footer", "Roster", "Footer"]);

    [Fact]
    public void TheHeaderIsRead()
    {
        var header = call.Reading.Header;
        (header.Issuer, header.Ticker, header.Period).ShouldBe(("Harrow Basalt", "HBS", new(2026, 3)));
        header.Date.ShouldBe(new(2026, 11, 4));
    }

    [Fact]
    public void NothingIsOdd() => call.Codes.ShouldBeEmpty();

    [Fact]
    public void BlankLinesChangeNothing() =>
        Read.Call(Text.Replace("\n", "\n\n", StringComparison.Ordinal)).Turns.ShouldBe(call.Turns);

    [Fact]
    public void SpacesAroundTheHyphensAreNotNeeded() =>
        Read.Call(
                Text.Replace(" -- ", "--", StringComparison.Ordinal)
                    .Replace("--all of them--", ", all of them, ", StringComparison.Ordinal)
            )
            .Turns.ShouldBe(call.Turns);

    [Fact]
    public void AHeaderOfFieldsAndATableOfContentsAreNobodysSpeech()
    {
        var framed = Read.Call(
            """
            ======================================================
            Earnings Call Transcript
            Company: Harrow Basalt
            Ticker: HBS
            Quarter: Q3 2026
            Source: gilt_otter
            URL: https://otter.example/hbs
            ======================================================

            Harrow Basalt(HBS-1.25%)Q3 2026 Earnings CallNov 4, 2026,4:30 p.m. ET

            Prepared Remarks

            Questions and Answers

            Call Participants

            """ + Text[Text.IndexOf("Prepared Remarks:", StringComparison.Ordinal)..]
        );

        framed.Turns.ShouldBe(call.Turns);
        framed.Codes.ShouldBeEmpty();
        (framed.Reading.Header.Ticker, framed.Reading.Header.Date).ShouldBe(("HBS", new(2026, 11, 4)));
    }

    [Fact]
    public void AListWithoutALabelIsAListToo() =>
        Read.Call(Text.Replace("Duration: 64 minutes\nCall participants:\n", "", StringComparison.Ordinal))
            .Turns.ShouldBe(call.Turns);
}
