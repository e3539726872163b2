using SiteGen.Site.Pages.Words;

namespace SiteGen.Tests.Pages.Words;

public class TypesetTests
{
    [Theory]
    [InlineData("Ada is printed as \"Chair\"; correct it", "Ada is printed as “Chair”; correct it.")]
    [InlineData("Line 3 says \"Thanks, Ada.\".", "Line 3 says “Thanks, Ada.”.")]
    public void AFindingIsASentenceWithQuotationMarks(string message, string sentence) =>
        Typeset.Sentence(message).ShouldBe(sentence);
}
