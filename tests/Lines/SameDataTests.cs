using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Lines;

/// <summary>The breaks between lines, and a mark before them, are no part of what is said.</summary>
public sealed class SameDataTests
{
    private const string Text = """
        Operator
        Good day, and welcome to the Aldgate Paper first quarter 2026 earnings call.
        Ines Okafor - CEO
        We made 😀 paper.

        Operator
        Our first question comes from Tom Reyes with Falk Research.
        Tom Reyes - Analyst
        How much?
        Ines Okafor - CEO
        Enough, Tom.

        """;

    [Fact]
    [Trait("Fault", "B01")]
    public void AMarkBeforeTheTextChangesNoTurnAndNoLine()
    {
        var (plain, other) = (Read.Call(Text), Read.Call("\uFEFF" + Text));

        other.Turns.ShouldBe(plain.Turns);
        other.Paragraphs.ShouldBe(plain.Paragraphs);
        Lines(other).ShouldBe(Lines(plain));
        other.Codes.ShouldBe(plain.Codes);
    }

    [Theory]
    [Trait("Fault", "B05")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void AnyBreakGivesTheSameTurnsOnTheSameLines(string lineBreak)
    {
        var plain = Read.Call(Text);

        var other = Read.Call(Text.Replace("\n", lineBreak, StringComparison.Ordinal));

        other.Turns.ShouldBe(plain.Turns);
        other.Paragraphs.ShouldBe(plain.Paragraphs);
        other.Exchanges.ShouldBe(plain.Exchanges);
        Lines(other).ShouldBe(Lines(plain));
    }

    [Fact]
    [Trait("Fault", "B05")]
    public void MixedBreaksGiveTheSameTurnsOnTheSameLines()
    {
        var plain = Read.Call(Text);
        var breaks = 0;

        var other = Read.Call(
            string.Concat(
                Text.Select(c =>
                    c != '\n'
                        ? $"{c}"
                        : (breaks++ % 3) switch
                        {
                            0 => "\r",
                            1 => "\r\n",
                            _ => "\n",
                        }
                )
            )
        );

        other.Turns.ShouldBe(plain.Turns);
        Lines(other).ShouldBe(Lines(plain));
    }

    [Theory]
    [Trait("Fault", "B05")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    public void ABreakThatEditorsDoNotCountStillDividesParagraphs(string lineBreak)
    {
        var plain = Read.Call(Text);

        var other = Read.Call(Text.Replace("\n", lineBreak, StringComparison.Ordinal));

        other.Turns.ShouldBe(plain.Turns);
        other.Paragraphs.ShouldBe(plain.Paragraphs);
        Lines(other).Distinct().ShouldBe([1]);
    }

    private static IEnumerable<int> Lines(CallView call) => call.Reading.Tables.Slices.Where((_, i) => i % 5 == 2);
}
