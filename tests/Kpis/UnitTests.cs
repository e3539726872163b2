using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SiteGen.Tests.Kpis;

public class UnitTests
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(Money).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    [Theory]
    [InlineData("new Money(1, \"USD\") + new Money(2, \"USD\")")]
    [InlineData("new Percentage(53.5m) - new Percentage(50.8m)")]
    [InlineData("new BasisPoints(270) + new BasisPoints(10)")]
    [InlineData("new Money(1, \"USD\") > new Money(2, \"USD\")")]
    public void LikeIsAddedToLike(string expression) => Errors(expression).ShouldBeEmpty();

    [Theory]
    [InlineData("new Percentage(10) + new BasisPoints(50)")]
    [InlineData("new Percentage(10) + new Percentage(5)")]
    [InlineData("new Money(1, \"USD\") + new Percentage(5)")]
    [InlineData("new Money(1, \"USD\") + new PerShare(1, \"USD\")")]
    [InlineData("new Money(1, \"USD\") + 1m")]
    [InlineData("new Count(1) + new BasisPoints(5)")]
    [InlineData("new Percentage(10) - new ShareOfRevenue(5)")]
    public void UnlikeUnitsDoNotCompile(string expression) => Errors(expression).ShouldBe(["CS0019"]);

    [Fact]
    public void AFigureThatMayBeAbsentIsNoNumber()
    {
        Errors("call.Kpis.Revenue.Value").ShouldBe(["CS1061"]);
        Errors("call.Kpis.Revenue + new Money(1, \"USD\")").ShouldBe(["CS0019"]);
        Errors("call.Kpis.Revenue.Match(figure => figure.Value.Amount, () => 0)").ShouldBeEmpty();
    }

    [Fact]
    public void MoneyOfTwoCurrenciesIsNotAdded()
    {
        var error = Should.Throw<InvalidOperationException>(() => new Money(1, "USD") + new Money(2, "EUR"));

        error.Message.ShouldContain("USD 1");
        error.Message.ShouldContain("EUR 2");
        Should.Throw<InvalidOperationException>(() => new Money(1, "USD") < new Money(2, "EUR"));
    }

    [Fact]
    public void UnitsCompute()
    {
        (new Percentage(53.5m) - new Percentage(50.8m)).ShouldBe(new BasisPoints(270));
        (new Money(3, "USD") - new Money(1, "USD")).ShouldBe(new Money(2, "USD"));
        (new Money(3, "USD") / new Money(2, "USD")).ShouldBe(1.5m);
        (-new Money(3, "USD")).ToString().ShouldBe("USD -3");
        (new ShareOfRevenue(17.9m) - new ShareOfRevenue(13.6m)).ShouldBe(new BasisPoints(430));
    }

    private static string[] Errors(string expression) =>
        [
            .. CSharpCompilation
                .Create(
                    "Consumer",
                    [
                        CSharpSyntaxTree.ParseText(
                            $"using SiteGen; class Reader {{ object Read(EarningsCall call) => {expression}; }}"
                        ),
                    ],
                    References,
                    new(OutputKind.DynamicallyLinkedLibrary)
                )
                .GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => diagnostic.Id),
        ];
}
