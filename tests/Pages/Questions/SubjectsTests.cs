using SiteGen.Site.Kpis;
using SiteGen.Site.Pages.Questions;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Pages.Questions;

public sealed class SubjectsTests
{
    [Theory]
    [InlineData("How did revenue do?", "Revenue figured")]
    [InlineData("And the gross margin?", "Gross margin not figured")]
    [InlineData("What do customers say?", "")]
    [InlineData("How many customers are there?", "Customers not figured")]
    public void ASubjectIsAMetricThatTheQuestionNames(string question, string subjects)
    {
        var call = new CallBuilder("Acme", 2025, 3)
            .Turn("Ada Lovelace", PersonType.Executive, "CEO", null, "Margin and customers.", "Revenue was good.")
            .Turn("Grace Hopper", PersonType.Analyst, null, "Harbor", question)
            .Turn("Ada Lovelace", PersonType.Executive, "CEO", null, "Revenue was nearly 12 million.")
            .Exchange([1], [2])
            .Fact(0, 0, new("GrossMargin", "50", "percent", 0))
            .Fact(0, 0, new("CustomerCount", "10", "count", 0))
            .Revenue(2, "12000000")
            .Build();

        var found = Subjects
            .Of(call.Exchanges[0], Metric.All([call]))
            .Select(subject => $"{subject.Name} {(subject.IsFigured ? "" : "not ")}figured");

        string.Join(", ", found).ShouldBe(subjects);
    }
}
