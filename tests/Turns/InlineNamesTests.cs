using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

public sealed class InlineNamesTests
{
    private const string Text = """
        # KLP Q2 2026 Earnings Call Transcript

        **Date:** 2026-07-22
        **Company:** KLP
        **Quarter:** Q2 2026

        ---

        Hanna Frey: Good afternoon, everyone, and welcome to Kelp Motors' second quarter 2026 earnings call. My name is Hanna Frey, and I run investor relations.
        Ivo P. Lund: Thanks, Hanna. A good quarter: we built more boats.
        Two reasons: demand and weather.
        Rhea Solberg: Yes, weather.
        Otto von Brandt:
        Chief Designer: And the hull, if I may.
        Hanna Frey: Thank you, Otto. We will now take questions. The first question comes from Ana Ruiz at Cove Research.
        Ana Ruiz: Can you hear me?
        Hanna Frey: Yes.
        Ana Ruiz: How many boats, Ivo?
        Ivo P. Lund: Ninety.
        Hanna Frey: Great. The next question comes from Max at Pier Bank.
        Maximilian Adler: And engines?
        Rhea Solberg: A hundred.
        Hanna Frey: Thank you all for joining us today. Goodbye.

        """;

    private readonly CallView call = Read.Call(Text);

    [Fact]
    public void TheLayoutIsKnown() => call.Reading.Layout.ShouldBe("inline-names");

    [Fact]
    public void EveryTurnHasItsSpeakerSectionAndKind() =>
        call.Turns.ShouldBe([
            "P speech Hanna Frey",
            "P speech Ivo P. Lund",
            "P speech Rhea Solberg",
            "P speech Otto von Brandt",
            "Q speech Hanna Frey",
            "Q question Ana Ruiz",
            "Q answer Hanna Frey",
            "Q question Ana Ruiz",
            "Q answer Ivo P. Lund",
            "Q speech Hanna Frey",
            "Q question Maximilian Adler",
            "Q answer Rhea Solberg",
            "Q speech Hanna Frey",
        ]);

    [Fact]
    public void TheHostAnnouncesWhereThereIsNoOperator() =>
        call.Exchanges.ShouldBe([
            "Ana Ruiz (Cove Research) asks 5 7 gets 6 8",
            "Maximilian Adler (Pier Bank) asks 10 gets 11",
        ]);

    [Fact]
    public void AColonInSpeechIsSpeech() =>
        call.Paragraphs[1]
            .ShouldBe(["Thanks, Hanna. A good quarter: we built more boats.", "Two reasons: demand and weather."]);

    [Fact]
    public void ATitleBelowANameIsATitle()
    {
        call.Speaker("Otto von Brandt").Title.ShouldBe("Chief Designer");
        call.Paragraphs[3].ShouldBe(["And the hull, if I may."]);
    }

    [Fact]
    public void TheHeaderIsRead()
    {
        var header = call.Reading.Header;
        (header.Issuer, header.Ticker, header.Period).ShouldBe(("Kelp Motors", "KLP", new(2026, 2)));
        header.Date.ShouldBe(new(2026, 7, 22));
    }

    [Theory]
    [InlineData("**", ":** ")]
    [InlineData("**", "**: ")]
    [InlineData("", " (00:12): ")]
    [InlineData("", " [1:02:33]: ")]
    public void MarkdownAndTimesAroundTheNameChangeNothing(string before, string after) =>
        Read.Call(
                string.Join(
                        "\n",
                        Text.Split('\n')
                            .Select(line =>
                                Speakers.Any(name => line.StartsWith(name + ": ", StringComparison.Ordinal))
                                    ? before + line.Replace(": ", after, StringComparison.Ordinal)
                                    : line
                            )
                    )
                    .Replace(after + "we built", ": we built", StringComparison.Ordinal)
            )
            .Turns.ShouldBe(call.Turns);

    [Fact]
    public void SomebodyUnknownIsOnNoSideAndAOneWordNameIsReadWhereItIsAnnounced() =>
        Read.Call(
                """
                Ladies and gentlemen, good day and welcome to the Banyan Cement Limited Q2 FY26 earnings conference call. I now hand the conference over to Mr. Rakesh Iyer.
                Rakesh Iyer: Thank you. Good evening. I have with me our CFO, Ms. Latha Menon.
                Latha Menon: Thanks, Rakesh. Volume grew.
                Realisation: it was flat.
                Moderator: The first question is from the line of Sneha from Peepal Research.
                Sneha: My question: debt?
                Latha Menon: Falling.
                Participant: Can I ask one more?
                Rakesh Iyer: Sure.
                """
            )
            .Turns.ShouldBe([
                "P operator Moderator inferred",
                "P speech Rakesh Iyer",
                "P speech Latha Menon",
                "Q operator Moderator",
                "Q question Sneha",
                "Q answer Latha Menon",
                "Q unknown Participant",
                "Q answer Rakesh Iyer",
            ]);

    [Fact]
    public void AFirmInBracketsTellsWhoAsks()
    {
        var call = Read.Call(
            """
            SUMMIT FERRIES (OSL: SUMF) Q3 2025 EARNINGS CALL

            KARI NORDAL (CEO):
            Welcome to the third quarter 2025 presentation of Summit Ferries, where Ole Hansen joins me.
            OLE HANSEN (CFO):
            Thank you, Kari. We sailed more.
            ERIK DAHL (FJORD BANK):
            Thanks. What about fuel?
            OLE HANSEN (CFO):
            Hedged.
            """
        );

        call.Exchanges.ShouldBe(["ERIK DAHL (FJORD BANK) asks 2 gets 3"]);
    }

    [Fact]
    public void AListOfFiguresIsNoTranscript() =>
        Read.Turns(
                """
                Net Revenue: $5 million
                Gross Margin: 45%
                Gross Margin: 46%
                Cash Flow: Cash flow was fine.
                Cash Flow: It still is.
                """
            )
            .Layout.ShouldBe("unknown");

    private static readonly string[] Speakers =
    [
        "Hanna Frey",
        "Ivo P. Lund",
        "Rhea Solberg",
        "Ana Ruiz",
        "Maximilian Adler",
    ];
}
