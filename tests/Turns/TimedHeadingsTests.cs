using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

public sealed class TimedHeadingsTests
{
    private const string Text = """
        Quarry Lane Brewing Q2 2027 Earnings Call
        August 5, 2027

        Operator (00:00):
        Good day, and welcome to the Quarry Lane Brewing second quarter 2027 earnings call.

        Ruth Vance, Chief Executive Officer (00:21):
        Thank you. We brewed more, and opened the taps at 9:30.
        Doors open 9:30
        Nobody queued.

        Emeka Obi, Chief Financial Officer (04:59):
        Costs fell.

        Operator (01:02:10):
        Our first question comes from Carl Webb with Sutter Bank.

        Carl Webb (01:02:31):
        How are hops, Ruth? Is Emeka Obi worried?

        Ruth Vance, Chief Executive Officer (01:02:44):
        Cheap.

        Carl Webb (01:03:00):
        Thanks.
        """;

    [Theory]
    [InlineData("timed-headings", " (", "):")]
    [InlineData("timed-headings", "  ", "")]
    [InlineData("timed-headings", " [", "]")]
    public void TheLayoutIsKnown(string layout, string before, string after) =>
        Of(before, after).Reading.Layout.ShouldBe(layout);

    [Theory]
    [InlineData(" (", "):")]
    [InlineData("\t", "")]
    [InlineData(" [", "]")]
    public void EveryTurnHasItsSpeakerSectionAndKind(string before, string after) =>
        Of(before, after)
            .Turns.ShouldBe([
                "P operator Operator",
                "P speech Ruth Vance",
                "P speech Emeka Obi",
                "Q operator Operator",
                "Q question Carl Webb",
                "Q answer Ruth Vance",
                "Q question Carl Webb",
            ]);

    [Fact]
    public void TheTitleStandsBehindTheComma() =>
        Of(" (", "):").Speaker("Ruth Vance").Title.ShouldBe("Chief Executive Officer");

    [Fact]
    public void ATimeInSpeechHeadsNothing() =>
        Of("  ", "")
            .Paragraphs[1]
            .ShouldBe(["Thank you. We brewed more, and opened the taps at 9:30.", "Doors open 9:30", "Nobody queued."]);

    private static CallView Of(string before, string after) =>
        Read.Call(
            System.Text.RegularExpressions.Regex.Replace(
                Text,
                @" \(([0-9:]+)\):",
                match => before + match.Groups[1].Value + after
            )
        );
}
