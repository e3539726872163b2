using SiteGen.Generator.Code;
using SiteGen.Generator.Support;

namespace SiteGen.Tests.Code;

public sealed class TableTests
{
    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 0 })]
    [InlineData(new[] { 0, 1, -1, 15, 16, -16, 31, 32, 1023, 1024, 1_048_576, -80_000 })]
    [InlineData(new[] { int.MaxValue, int.MinValue, 7 })]
    public void TheModelReadsTheNumbersThatTheGeneratorWrote(int[] numbers)
    {
        var letters = TableText.Write(numbers.ToEquatableArray(), 3);

        new Table(new GeneratedText(new(letters), 0, letters.Length)).Numbers.ToArray().ShouldBe(numbers);
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3, 4 }, "CE\nGI\n")]
    [InlineData(new[] { 1 }, "C\n")]
    public void ARowIsALine(int[] numbers, string lines) =>
        TableText.Write(numbers.ToEquatableArray(), 2).ShouldBe(lines);
}
