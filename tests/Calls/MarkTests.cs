namespace SiteGen.Tests.Calls;

public sealed class MarkTests
{
    [Theory]
    [InlineData("We sold (inaudible) more.", "Inaudible (inaudible)")]
    [InlineData("We sold [Inaudible] more.", "Inaudible [Inaudible]")]
    [InlineData("We sold [indiscernible] more.", "Inaudible [indiscernible]")]
    [InlineData("We [Technical Difficulty] more.", "Inaudible [Technical Difficulty]")]
    [InlineData("Mr. Boroditz [Phonetic] said.", "Uncertain [Phonetic]")]
    [InlineData("Mr. Boroditz (ph) said.", "Uncertain (ph)")]
    [InlineData("in 2052 (sic - see slide 4) we", "Correction (sic - see slide 4)")]
    [InlineData("(Operator Instructions) Our first", "StageDirection (Operator Instructions)")]
    [InlineData("[Operator Instructions] Our first", "StageDirection [Operator Instructions]")]
    [InlineData("[Foreign Language] Thank you", "StageDirection [Foreign Language]")]
    [InlineData("the [new] plant", "Uncertain [new]")]
    public void WhatTheTranscriberPutInBracketsIsMarked(string text, string mark) => Marks(text).ShouldBe([mark]);

    [Theory]
    [InlineData("GAAP (as reported) income")]
    [InlineData("our pH (potential of hydrogen) sensors")]
    [InlineData("loss of (12.3)% and (phase two)")]
    [InlineData("a bracket ( that stays open")]
    [InlineData("empty [] and ()")]
    [InlineData("([([([")]
    public void OtherBracketsAreSpeech(string text) => Marks(text).ShouldBeEmpty();

    [Fact]
    public void SeveralMarksKeepTheirOrder() =>
        Marks("(inaudible) and [new] and (ph)")
            .ShouldBe(["Inaudible (inaudible)", "Uncertain [new]", "Uncertain (ph)"]);

    private static IEnumerable<string> Marks(string text) =>
        SiteGen.Generator.Calls.Marks.In(text).Select(mark => $"{mark.Kind} {text.Substring(mark.Start, mark.Length)}");
}
