using SiteGen.Generator.Findings;

namespace SiteGen.Tests.Findings;

/// <summary>Foreign text in a message stays one line that nobody can mistake for the compiler's.</summary>
public sealed class QuotedTests
{
    [Theory]
    [Trait("Fault", "I05")]
    [InlineData("a\nb.cs(1,1): error CS0001: no\r", "a\\u000Ab.cs(1,1): error CS0001: no\\u000D")]
    [InlineData("\u001B[31mred", "\\u001B[31mred")]
    [InlineData("a\u202Eb\u200Bc", "a\\u202Eb\\u200Bc")]
    [InlineData("a\u2028b\u0085c", "a\\u2028b\\u0085c")]
    [InlineData("營收 é – “x”", "營收 é – “x”")]
    [InlineData("{0} %d", "{0} %d")]
    public void WhatWouldBreakALineOrHideIsEscaped(string text, string quoted) => Quoted.Of(text).ShouldBe(quoted);

    [Theory]
    [Trait("Fault", "I05")]
    [InlineData(120, false)]
    [InlineData(121, true)]
    [InlineData(1_000_000, true)]
    public void AtMostAHundredAndTwentyCharactersAreQuoted(int length, bool isCut)
    {
        var quoted = Quoted.Of(new string('x', length));

        quoted.Length.ShouldBe(Math.Min(length, 120) + (isCut ? 1 : 0));
        quoted.EndsWith('…').ShouldBe(isCut);
    }

    [Fact]
    public void AFindingThatQuotesItsFormatIsNotFormattedTwice() =>
        SiteGen
            .Generator.Findings.Finding.Of(SeedRules.NoTranscript, Place.Top("a.txt"), "{0} {1} {")
            .Message.ShouldStartWith("{0} {1} {. ");
}
