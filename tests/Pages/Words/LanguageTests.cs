using SiteGen.Site.Pages.Words;

namespace SiteGen.Tests.Pages.Words;

public class LanguageTests
{
    [Fact]
    public void ALanguageNamesItself() => Language.Own("zh-Hant").ShouldBe("中文");

    [Fact]
    public void AnUnknownTagIsShownAsItIs() => Language.InEnglish("tlh").ShouldBe("tlh");
}
