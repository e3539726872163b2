using SiteGen.Generator.Lines;
using SiteGen.Generator.Turns;

namespace SiteGen.Tests.Turns;

public sealed class PrintedPagesTests
{
    [Theory]
    [InlineData("Page 3 of 19")]
    [InlineData("Page 3")]
    [InlineData("page 3/19")]
    [InlineData("3 | P a g e")]
    [InlineData("Page | 12")]
    [InlineData("- Page 7 -")]
    public void ALineThatNumbersAPageIsKnown(string text) => PageNumbers.Says(text).ShouldBeTrue();

    [Theory]
    [InlineData("Page")]
    [InlineData("Page 3 shows it.")]
    [InlineData("Page turns of 12 books")]
    [InlineData("12")]
    [InlineData("Page 123456")]
    [InlineData("Page 1 2 3")]
    public void AnotherLineIsNot(string text) => PageNumbers.Says(text).ShouldBeFalse();

    [Fact]
    public void WhatRecursAtTheEdgesOfPagesIsNoPartOfTheText()
    {
        var pages = PrintedPages.Of(Rows("Kettle plc", "Ada Flint", 4));

        pages.Edges.Select(row => row.Trimmed.Text).Distinct().ShouldBe(["1", "Kettle plc", "2", "3", "4"]);
        pages.Body.Count(row => row.Text == "Ada Flint").ShouldBe(8);
    }

    [Fact]
    public void ANameThatStandsBetweenTheEdgesTooIsKept() =>
        PrintedPages
            .Of(Rows("Ada Flint", "Ada Flint", 4))
            .Body.Count(row => row.Trimmed.Text == "Ada Flint")
            .ShouldBe(12);

    [Fact]
    public void WhatStandsOnTheFirstPageIsItsTitle() =>
        PrintedPages
            .Of(Rows("Kettle plc", "Ada Flint", 4))
            .Body.Count(row => row.Trimmed.Text == "Kettle plc")
            .ShouldBe(1);

    [Theory]
    [InlineData("{0}")]
    [InlineData("- {0} -")]
    [InlineData("{0} / 5")]
    public void NumbersAloneNumberPagesWhereTheyCountUp(string form)
    {
        var text = string.Concat(
            Enumerable
                .Range(1, 5)
                .Select(page =>
                    string.Concat(Enumerable.Range(0, 9).Select(i => Words(page * 9 + i) + "\n"))
                    + string.Format(System.Globalization.CultureInfo.InvariantCulture, form, page)
                    + "\n"
                )
        );

        PrintedPages.Of(RowSplitter.Split("a.txt", text, 0)).Edges.Count.ShouldBe(5);
    }

    [Fact]
    public void ATextWithoutPagesIsAllBody()
    {
        var rows = RowSplitter.Split("a.txt", "Kettle\n1\nKettle\n2\nKettle\n3", 0);

        PrintedPages.Of(rows).Body.ShouldBe(rows);
    }

    [Fact]
    public void APageThatBeginsIsKnown()
    {
        var rows = RowSplitter.Split("a.txt", "one\nPage 1 of 2\n\ntwo\n\fthree", 0);
        var pages = PrintedPages.Of(rows);

        rows.Where(pages.Begins).Select(row => row.Trimmed.Text).ShouldBe(["two", "three"]);
    }

    private static Row[] Rows(string header, string name, int pages) =>
        RowSplitter.Split(
            "a.txt",
            string.Concat(
                Enumerable
                    .Range(1, pages)
                    .Select(page =>
                        $"\f{header}\n\n{name}\nWe boiled {Words(page)}.\nTea\n\n{name}\nAnd {Words(page + 5)}.\nMilk {Words(page + 9)}\n\n{page}\n"
                    )
            ),
            0
        );

    private static string Words(int number) => new('w', number);
}
