using SiteGen.Site.Pages.Words;

namespace SiteGen.Tests.Pages.Words;

public class RunTests
{
    private const string Text = "We (inaudible) grew [twice].";

    [Fact]
    public void AParagraphIsCutAtItsMarks() =>
        Run.Split(Text, [new(20, 7, MarkKind.Uncertain), new(3, 11, MarkKind.Inaudible)])
            .ShouldBe([
                new("We ", null),
                new("(inaudible)", MarkKind.Inaudible),
                new(" grew ", null),
                new("[twice]", MarkKind.Uncertain),
                new(".", null),
            ]);

    [Fact]
    public void ATextWithoutMarksIsOneRun() => Run.Split(Text, []).ShouldBe([new(Text, null)]);

    [Theory]
    [InlineData(3, 100)]
    [InlineData(100, 1)]
    public void AMarkPastTheEndStylesNothing(int start, int length) =>
        Run.Split(Text, [new(start, length, MarkKind.Inaudible)]).ShouldBe([new(Text, null)]);

    [Fact]
    public void TheRunsTogetherAreTheText() =>
        string.Concat(
                Run.Split(Text, [new(0, 14, MarkKind.Inaudible), new(3, 11, MarkKind.Correction)])
                    .Select(run => run.Text)
            )
            .ShouldBe(Text);
}
