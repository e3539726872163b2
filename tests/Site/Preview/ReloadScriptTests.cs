using SiteGen.Site.Preview;

namespace SiteGen.Tests.Site.Preview;

public class ReloadScriptTests
{
    [Theory]
    [InlineData("default-src 'none'", "connect-src 'self'; script-src 'self'; default-src 'none'")]
    [InlineData(
        "default-src &#x27;none&#x27;; script-src &#x27;none&#x27;",
        "connect-src 'self'; default-src 'none'; script-src 'self'"
    )]
    [InlineData("connect-src https://a; script-src b", "connect-src 'self' https://a; script-src 'self' b")]
    public void ThePolicyOfAServedPageLetsItReload(string policy, string served) =>
        ReloadScript.Into(Page(policy)).ShouldContain($"content=\"{served}\"");

    [Fact]
    public void TheScriptStandsInTheHead() =>
        ReloadScript.Into(Page("")).ShouldContain("<script src=\"/.preview/reload.js\" defer></script></head>");

    private static string Page(string policy) =>
        $"<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"></head><body></body></html>";
}
