using System.Text;
using SiteGen.Generator.Lines;

namespace SiteGen.Tests.Lines;

public sealed class RowSplitterTests
{
    [Theory]
    [InlineData("")]
    [InlineData("one")]
    [InlineData("one\n")]
    [InlineData("\n\none\n\n")]
    [InlineData("one\r\ntwo\rthree\nfour\r\n\r\nfive")]
    [InlineData("營收\u0085成長\u2028三\u2029四\n😀 five")]
    [InlineData("\r\r\n\n\r")]
    public void EveryRowStandsWhereItsOffsetsSay(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        var rows = RowSplitter.Split("a.txt", text, 0);

        foreach (var row in rows)
        {
            text.Substring(row.Offset, row.Text.Length).ShouldBe(row.Text);
            var count = Encoding.UTF8.GetByteCount(row.Text);
            Encoding.UTF8.GetString(bytes, row.ByteStart, count).ShouldBe(row.Text);
        }
    }

    [Theory]
    [InlineData("a\nb\nc", 3)]
    [InlineData("a\r\nb\r\nc", 3)]
    [InlineData("a\rb\rc", 3)]
    [InlineData("a\nb\r\nc\rd", 4)]
    [InlineData("a\n", 2)]
    [InlineData("", 1)]
    public void ALineEndsAtAnyOfTheThreeBreaks(string text, int lines) =>
        RowSplitter.Split("a.txt", text, 0).Select(row => row.Line).ShouldBe(Enumerable.Range(1, lines));

    [Theory]
    [InlineData("a\u0085b\nc")]
    [InlineData("a\u2028b\nc")]
    [InlineData("a\u2029b\nc")]
    public void ABreakThatEditorsDoNotCountBreaksTheRowAndNotTheLine(string text) =>
        RowSplitter
            .Split("a.txt", text, 0)
            .Select(row => (row.Line, row.Column, row.Text))
            .ShouldBe([(1, 0, "a"), (1, 2, "b"), (2, 0, "c")]);

    [Fact]
    public void BytesOfTheMarkStandBeforeTheFirstRow() =>
        RowSplitter.Split("a.txt", "é\nb", 3).Select(row => row.ByteStart).ShouldBe([3, 6]);

    [Fact]
    public void APartOfARowKnowsItsPlaceInCharactersAndInBytes()
    {
        var row = RowSplitter.Split("a.txt", "x\n  😀營收 up  ", 0)[1];

        var up = row.Trimmed.From(5);

        (up.Text, up.ByteStart, up.ByteLength).ShouldBe(("up", 15, 2));
        (up.Place.Offset, up.Place.Line, up.Place.Column, up.Place.Length).ShouldBe((9, 2, 7, 2));
    }

    [Fact]
    public void WhiteSpaceOfEveryKindIsTrimmedAndNothingElse() =>
        RowSplitter.Split("a.txt", "\t \u00A0\u3000a b\u2003\t", 0)[0].Trimmed.Text.ShouldBe("a b");
}
