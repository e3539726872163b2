using SiteGen.Site.Pages.Words;
using SiteGen.Site.Plan;

namespace SiteGen.Tests.Kpis;

public class PassageTests
{
    private static readonly EarningsCall Call = Stating.Call(
        2025,
        3,
        Stating.Revenue("1000000"),
        Stating.Revenue("1000000")
    );

    [Fact]
    public void TheSentenceOfAFactCanBeLinkedTo()
    {
        var paragraph = Call.Facts[1].Paragraph;

        var passage = Passage.Split(paragraph.Text, paragraph).ShouldHaveSingleItem();

        passage.Id.ShouldBe(Route.Fragment(Call.Facts[1]));
        string.Concat(passage.Runs.Select(run => run.Text)).ShouldBe(paragraph.Text);
    }

    [Fact]
    public void ASentenceThatIsNotShownKeepsItsFragment() =>
        Passage.Split("", Call.Facts[0].Paragraph).ShouldHaveSingleItem().Id.ShouldBe(Route.Fragment(Call.Facts[0]));

    [Fact]
    public void AParagraphWithoutFactsIsOnePassage()
    {
        var paragraph = Call.Turns[1].Paragraphs[0];

        Passage.Split(paragraph.Text, paragraph).ShouldHaveSingleItem().Id.ShouldBeNull();
    }
}
