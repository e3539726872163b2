using System.Text;
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
        var literal = TableCode.Write(numbers.ToEquatableArray(), 3);

        var letters = Encoding.UTF8.GetBytes(literal[..^"u8".Length].Trim('"').Trim('\n'));
        new Table(() => letters).Numbers.ToArray().ShouldBe(numbers);
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3, 4 }, "\"\"\"\nCE\nGI\n\"\"\"u8")]
    [InlineData(new[] { 1 }, "\"\"\"\nC\n\"\"\"u8")]
    public void ARowIsALine(int[] numbers, string literal) =>
        TableCode.Write(numbers.ToEquatableArray(), 2).ShouldBe(literal);
}
