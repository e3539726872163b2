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
        Literal.Of($"a{lineBreak}b").ShouldBe($"\"a\\u{(int)lineBreak:X4}b\"");
        Literal.Comment($"a{lineBreak}b").ShouldBe("a b");
    }
}
