using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SiteGen.Generator;

namespace SiteGen.Tests.Generator;

public sealed class CompilerObjectsTests
{
    [Fact]
    public void NoStageAfterReadingKeepsAnObjectOfTheCompiler()
    {
        var result = Build.Of(
            Samples.File("first.txt", Samples.First),
            Samples.File("other.txt", Samples.Other.Replace("lot", "l\u200Bot", StringComparison.Ordinal)),
            Samples.File("empty.txt", ""),
            Samples.File("people.txt", "Tom Reyes = Nobody Else")
        );

        foreach (var stage in StagesAfterReading())
        {
            var outputs = result.TrackedSteps[stage].SelectMany(step => step.Outputs).ToArray();
            outputs.ShouldNotBeEmpty(stage);
            foreach (var output in outputs)
            {
                CompilerObjects.In(output.Value).ShouldBeEmpty(stage);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Offenders))]
    public void APlantedOffenderIsFound(object offender)
    {
        CompilerObjects.In(new Planted(offender)).ShouldHaveSingleItem().ShouldContain("Hidden");
        CompilerObjects.In(new List<Planted[]> { new[] { new Planted(offender) } }).ShouldNotBeEmpty();
        CompilerObjects.In(new Planted(new Lazy<object>(() => offender))).ShouldNotBeEmpty();
    }

    public static TheoryData<object> Offenders =>
        new(
            Location.None,
            CompilerText.Of("text"),
            CSharpSyntaxTree.ParseText("class C { }").GetRoot(),
            CSharpCompilation.Create("x"),
            CSharpCompilation.Create("x").Assembly,
            Samples.File("first.txt", "")
        );

    private static IEnumerable<string> StagesAfterReading() =>
        typeof(Stages)
            .GetFields()
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(stage => stage != Stages.Seeds);

    private sealed record Planted(object Hidden);
}
