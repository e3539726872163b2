using System.Text;
using SiteGen.Site.Checks;
using SiteGen.Site.Exports;

namespace SiteGen.Tests.Site.Exports;

public class CsvWriterTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("two\rlines", "\"two\rlines\"")]
    [InlineData(" 營收 ", " 營收 ")]
    public void AFieldIsQuotedWhereItMustBe(string value, string written) =>
        Write([
                [value],
            ])
            .ShouldBe(written + "\n");

    [Fact]
    public void NothingIsAnEmptyField() =>
        Write([
                ["a", null, "b"],
            ])
            .ShouldBe("a,,b\n");

    [Fact]
    public void WhatIsWrittenCanBeReadBack()
    {
        string[] header = ["a", "b", "c"];
        string[] row = ["\"", "\n,\r\n", "\"\",\"\""];

        CsvReader.Read(Write([header, row])).Single().Values.ShouldBe(row);
    }

    private static string Write(IEnumerable<IEnumerable<string?>> rows) =>
        Encoding.UTF8.GetString(CsvWriter.Write(rows));
}
