using System.Text;
using Microsoft.CodeAnalysis.Text;
using SiteGen.Generator.Lines;
using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Lines;

public sealed class EncodingTests
{
    private const string Text = "Operator\nWelcome to Müller’s call.\n營收成長,謝謝各位\n";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [Trait("Fault", "B01")]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf8IsReadWithAndWithoutAMark(bool mark)
    {
        byte[] bytes = [.. mark ? Encoding.UTF8.Preamble : default, .. Encoding.UTF8.GetBytes(Text)];

        var (seed, findings) = SeedReader.Read("a.txt", CompilerText.Of(bytes));

        findings.ShouldBeEmpty();
        seed.ShouldNotBeNull().Rows.Select(row => row.Text).ShouldBe(Text.Split('\n'));
        seed.Length.ShouldBe(bytes.Length);
        seed.Sha256.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
        foreach (var row in seed.Rows)
        {
            Encoding.UTF8.GetString(bytes, row.ByteStart, Encoding.UTF8.GetByteCount(row.Text)).ShouldBe(row.Text);
        }
    }

    [Theory]
    [Trait("Fault", "B02")]
    [InlineData("big5", "營收成長,謝謝各位,我們對業績很滿意", "BIG5")]
    [InlineData("gb18030", "业绩成长,谢谢各位,我们对业绩很满意", "GB18030")]
    [InlineData("windows-1252", "Müller’s growth – 5 €", "WINDOWS-1252")]
    public void AnotherEncodingIsRefusedAtItsFirstBadByteOnEverySystem(string encoding, string text, string name)
    {
        var foreign = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. "Operator\nOperator\nGood day: "u8, .. foreign.GetBytes(text)];
        _ = System.Text.Unicode.Utf8.ToUtf16(
            bytes,
            new char[100],
            out _,
            out var before,
            replaceInvalidSequences: false
        );

        // Where the system has a code page the compiler decodes with it, where it has none with U+FFFD.
        foreach (var source in new[] { CompilerText.Of(bytes), SourceText.From(new MemoryStream(bytes), foreign) })
        {
            var finding = Refused(source);

            finding.Code.ShouldBe("CALL001");
            (finding.Place.Line, finding.Place.Column).ShouldBe((3, before - "Operator\nOperator\n".Length));
            finding.Message.ShouldContain($"iconv -f {name} -t UTF-8 a.txt");
        }
    }

    [Theory]
    [Trait("Fault", "B02")]
    [InlineData("C0 AF")]
    [InlineData("E0 80 AF")]
    [InlineData("F0 80 80 AF")]
    [InlineData("ED A0 80")]
    [InlineData("F4 90 80 80")]
    [InlineData("80")]
    [InlineData("E7 87")]
    [InlineData("FF")]
    public void OverlongBrokenAndSurrogateBytesAreRefusedWhereTheyStand(string hex)
    {
        byte[] bytes =
        [
            .. "Operator\n營收 "u8,
            .. Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)),
            .. " and more.\n"u8,
        ];

        var finding = Refused(bytes);

        finding.Code.ShouldBe("CALL001");
        (finding.Place.Line, finding.Place.Column).ShouldBe((2, 3));
    }

    [Theory]
    [Trait("Fault", "B03")]
    [InlineData("utf-16", true, "UTF-16")]
    [InlineData("utf-16", false, "UTF-16")]
    [InlineData("utf-16BE", true, "UTF-16")]
    [InlineData("utf-16BE", false, "UTF-16")]
    [InlineData("utf-32", true, "UTF-32")]
    [InlineData("utf-32BE", true, "UTF-32")]
    public void WideEncodingsAreNamed(string encoding, bool mark, string name)
    {
        var wide = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? wide.Preamble : default, .. wide.GetBytes("Operator\nGood day.\n")];

        var finding = Refused(bytes);

        finding.Code.ShouldBe("CALL001");
        finding.Message.ShouldContain(name);
        (finding.Place.Line, finding.Place.Column).ShouldBe((1, 0));
    }

    [Theory]
    [Trait("Fault", "B03")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void WideTextWithoutAMarkIsRefused(string encoding) =>
        Refused(Encoding.GetEncoding(encoding).GetBytes("Operator\nGood day.\n")).Message.ShouldContain("UTF-32");

    [Fact]
    [Trait("Fault", "I04")]
    public void ALoneSurrogateIsRefused()
    {
        var source = SourceText.From("Operator\nx \uD800 y", Encoding.UTF8);

        var (seed, findings) = SeedReader.Read("a.txt", source);

        seed.ShouldBeNull();
        var finding = findings.ShouldHaveSingleItem();
        (finding.Code, finding.Place.Line, finding.Place.Column).ShouldBe(("CALL001", 2, 2));
    }

    [Fact]
    public void AFileThatTheCompilerRefusesIsRefused() =>
        SeedReader.Read("a.txt", null).Findings.Select(finding => finding.Code).ShouldBe(["CALL001"]);

    private static SiteGen.Generator.Findings.Finding Refused(byte[] bytes) => Refused(CompilerText.Of(bytes));

    private static SiteGen.Generator.Findings.Finding Refused(SourceText? source)
    {
        var (seed, findings) = SeedReader.Read("a.txt", source);
        seed.ShouldBeNull();
        return findings.ShouldHaveSingleItem();
    }
}
