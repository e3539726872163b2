using SiteGen.Generator.Support;

namespace SiteGen.Tests.Support;

public sealed class LiteralTests
{
    [Theory]
    [Trait("Fault", "I03")]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void WhatEndsALineIsEscaped(char lineBreak)
    {
        Literal.Line($"a{lineBreak}b").ShouldBe($"a\\u{(int)lineBreak:X4}b\n");
        Literal.Comment($"a{lineBreak}b").ShouldBe("a b");
    }

    [Theory]
    [Trait("Fault", "I02")]
    [InlineData("plain words")]
    [InlineData("\"\"\" a \\u0022 b \\\\ c")]
    [InlineData("a tab\t and a line\n and a bell\a")]
    [InlineData("é 營收 😀 \u202E")]
    [InlineData("")]
    public void TheModelReadsTheFieldsThatTheGeneratorWrote(string text)
    {
        var line = Literal.Line(text, null, 7, text);

        GeneratedText.Fields(line.TrimEnd('\n')).ShouldBe([text, "", "7", text]);
        line.ShouldNotContain("\"");
    }
}
