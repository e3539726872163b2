using System.Text;
using SiteGen.Generator.Lines;

namespace SiteGen.Tests.Lines;

public sealed class JoinedRowTests
{
    private const string Text = "  Größe zählt,\n  sagt die back-\n  ended Bank of\n\n  Übersee heute.";

    private readonly Piece whole = JoinedRow
        .Of(
            RowSplitter.Split("a.txt", Text, 0) is var rows
                ? [rows[0].Trimmed, rows[1].Trimmed, rows[2].Trimmed.Part(0, 0), rows[2].Trimmed, rows[4].Trimmed]
                : []
        )
        .Trimmed;

    [Fact]
    public void LinesAreJoinedBySpacesAndHalvesOfAWordByNothing() =>
        whole.Text.ShouldBe("Größe zählt, sagt die back-ended Bank of Übersee heute.");

    [Theory]
    [InlineData("zählt", 1, 8)]
    [InlineData("sagt", 2, 2)]
    [InlineData("back-", 2, 11)]
    [InlineData("ended", 3, 2)]
    [InlineData("Bank of", 3, 8)]
    [InlineData("Übersee", 5, 2)]
    [InlineData("heute.", 5, 10)]
    public void EveryPartKnowsItsPlaceInTheFile(string words, int line, int column)
    {
        var part = whole.Part(whole.Text.IndexOf(words, StringComparison.Ordinal), words.Length);

        (part.Place.Line, part.Place.Column, part.Place.Length).ShouldBe((line, column, words.Length));
        Text.Substring(part.Place.Offset, part.Length).ShouldBe(words);
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Text), part.ByteStart, part.ByteLength).ShouldBe(words);
    }

    [Fact]
    public void APartThatRunsOverALineHasAllItsBytesAndThePlaceOfItsFirstLine()
    {
        var part = whole.Part(whole.Text.IndexOf("zählt", StringComparison.Ordinal), "zählt, sagt".Length);

        Encoding
            .UTF8.GetString(Encoding.UTF8.GetBytes(Text), part.ByteStart, part.ByteLength)
            .ShouldBe("zählt,\n  sagt");
        (part.Place.Line, part.Place.Length, part.IsWhole).ShouldBe((1, "zählt,".Length, true));
    }

    [Theory]
    [InlineData("Bank of Übersee")]
    [InlineData("back-ended")]
    public void APartWithSomethingElseBetweenItsLinesIsNotWhole(string words) =>
        whole.Part(whole.Text.IndexOf(words, StringComparison.Ordinal), words.Length).IsWhole.ShouldBeFalse();

    [Fact]
    public void ASentenceIsQuotedOnTheLineAskedFor()
    {
        whole.OnLineOf(whole.Text.IndexOf("Bank", StringComparison.Ordinal)).Text.ShouldBe("ended Bank of");
        whole.OnLineOf(0).Text.ShouldBe("Größe zählt,");
    }
}
