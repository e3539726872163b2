using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Turns;

/// <summary>Transcripts in layouts that nobody described.</summary>
public sealed class AnyHeadingTests
{
    private static readonly string[] Expected =
    [
        "P operator Operator",
        "P speech Vera Stone",
        "P speech Luis Mora",
        "Q operator Operator",
        "Q question Kit Marlow",
        "Q answer Luis Mora",
        "Q question Kit Marlow",
        "Q answer Vera Stone",
        "Q operator Operator",
    ];

    [Theory]
    [InlineData("[{0}]", "[{0}, {1}]")]
    [InlineData("<{0}>", "<{0} | {1}>")]
    [InlineData("{0}", "{0} ({1})")]
    [InlineData("{0}", "{0}, {1}")]
    [InlineData("{0}", "{0} / {1}")]
    [InlineData(">> {0}:", ">> {0}, {1}:")]
    [InlineData("00:12:30 {0}", "00:12:30 {0}, {1}")]
    [InlineData("(7) {0}", "(7) {0}; {1}")]
    [InlineData("{0}    [7]", "{0},  {1}    [7]")]
    [InlineData("~ {0} ~", "~ {0} [{1}] ~")]
    public void HeadingsAreToldByNamesThatTheCallNames(string plain, string titled)
    {
        var call = Read.Call(Text(plain, titled));

        call.Reading.Layout.ShouldBe("any-heading");
        call.Turns.ShouldBe(Expected);
        call.Codes.ShouldContain("CALL024");
    }

    [Fact]
    public void ALineOfSpeechThatBeginsWithANameIsSpeech()
    {
        var call = Read.Call(
            Text("[{0}]", "[{0}, {1}]")
                .Replace(
                    "We dug deep.",
                    "We dug deep.\nVera Stone, as you know, found copper.\nVera Stone found it",
                    StringComparison.Ordinal
                )
        );

        call.Turns.ShouldBe(Expected);
    }

    [Fact]
    [Trait("Fault", "B09")]
    public void WhatStaysUnclearIsTextOfAnUnknownSpeaker()
    {
        var call = Read.Call(
            """
            We welcome you to the Cairn Mining second quarter 2026 earnings call
            STONE>> We dug deep.
            MORA>> Copper is up.
            """
        );

        call.Reading.Layout.ShouldBe("unknown");
        call.Turns.ShouldBe(["P speech ? unknown"]);
        call.Findings.Single(finding => finding.Code == "CALL004").Message.ShouldContain("STONE>> We dug deep.");
    }

    private static string Text(string plain, string titled)
    {
        string Heading(string name, string? title) =>
            title is null ? string.Format(null, plain, name) : string.Format(null, titled, name, title);

        return $"""
            {Heading("Operator", null)}
            Good morning, and welcome to the Cairn Mining second quarter 2026 earnings call. I will turn the call over to Vera Stone.
            {Heading("Vera Stone", "Chief Executive Officer")}
            Thank you. We dug deep.
            {Heading("Luis Mora", "Finance Director")}
            Copper is up, and here is how
            it went.
            {Heading("Operator", null)}
            Our first question comes from Kit Marlow with Pick Securities.
            {Heading("Kit Marlow", "Pick Securities")}
            And zinc?
            {Heading("Luis Mora", "Finance Director")}
            Zinc is down.
            {Heading("Kit Marlow", "Pick Securities")}
            Thank you.
            {Heading("Vera Stone", "Chief Executive Officer")}
            Thank you.
            {Heading("Operator", null)}
            That concludes the call.

            """;
    }
}
