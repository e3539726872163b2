using SiteGen.Generator.Lines;
using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Lines;

public sealed class CharacterTests
{
    [Theory]
    [Trait("Fault", "B04")]
    [InlineData("\0", "U+0000")]
    [InlineData("\u0001", "U+0001")]
    [InlineData("\u000B", "U+000B")]
    [InlineData("\u001B", "U+001B")]
    [InlineData("\u007F", "U+007F")]
    [InlineData("\u0080", "U+0080")]
    [InlineData("\u009F", "U+009F")]
    [InlineData("\uFDD0", "U+FDD0")]
    [InlineData("\uFFFE", "U+FFFE")]
    [InlineData("\uFFFF", "U+FFFF")]
    [InlineData("\U0001FFFE", "U+1FFFE")]
    [InlineData("\U0010FFFF", "U+10FFFF")]
    public void AControlOrNoncharacterIsAnErrorAtItsPlace(string character, string name)
    {
        var (seed, findings) = SeedReader.Read("a.txt", CompilerText.Of($"Operator\nGood {character} day.\n"));

        seed.ShouldBeNull();
        var finding = findings.ShouldHaveSingleItem();
        (finding.Code, finding.Place.Line, finding.Place.Column).ShouldBe(("CALL002", 2, 5));
        finding.Message.ShouldContain(name + " ");
    }

    [Theory]
    [InlineData("\t")]
    [InlineData("\f")]
    [InlineData("\u00A0")]
    [InlineData("\u3000")]
    [InlineData("😀")]
    [InlineData("é")]
    [InlineData("\uFFFD")]
    [InlineData("𠮷")]
    public void OtherCharactersStand(string character) =>
        SeedReader.Read("a.txt", CompilerText.Of($"Good {character} day.\n")).Findings.ShouldBeEmpty();

    [Theory]
    [Trait("Fault", "I06")]
    [InlineData("\u200B")]
    [InlineData("\u200D")]
    [InlineData("\u202E")]
    [InlineData("\u2066")]
    [InlineData("\uFEFF")]
    [InlineData("\u00AD")]
    [InlineData("\u061C")]
    public void AnInvisibleCharacterIsKeptAndReportedOnce(string character)
    {
        var (seed, findings) = SeedReader.Read("a.txt", CompilerText.Of($"a{character}b\nc{character}d\n"));

        seed.ShouldNotBeNull().Rows[0].Text.ShouldBe($"a{character}b");
        var finding = findings.ShouldHaveSingleItem();
        (finding.Code, finding.Place.Line, finding.Place.Column).ShouldBe(("CALL016", 1, 1));
    }

    [Fact]
    public void EveryKindOfInvisibleCharacterIsReportedOnce() =>
        SeedReader
            .Read("a.txt", CompilerText.Of("a\u200Bb\u202Ec\u200Bd\u202E"))
            .Findings.Select(finding => finding.Place.Column)
            .ShouldBe([1, 3]);
}
