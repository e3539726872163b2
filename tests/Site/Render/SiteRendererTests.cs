using System.Globalization;
using System.Text;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;

namespace SiteGen.Tests.Site.Render;

public class SiteRendererTests
{
    [Fact]
    public void TheDoctypeComesFirst() => Html("Hello").ShouldStartWith("<!DOCTYPE html>\n<p");

    [Fact]
    public void EveryLanguageIsReadableInTheSource() => Html("營收 – café").ShouldContain(">營收 – café</p>");

    [Fact]
    public void TextIsNeverMarkup()
    {
        var html = Html("<script>alert(1)</script>\" onload=\"x");

        html.ShouldNotContain("<script");
        html.ShouldNotContain("\" onload");
    }

    [Fact]
    public void APageThatFailsIsAnErrorThatNamesItAndItsSource()
    {
        var plan = SitePlan.Of(
            Samples.Corpus,
            [TestPage.Plan("a.html", "x"), TestPage.Plan("b.html", "no way", fails: true)]
        );

        var fault = Faults.Of(() => SiteRenderer.Render(plan));

        fault
            .ToString()
            .ShouldBe(
                "b.html(1,1): error SITE011: this file of 'acme.txt' cannot be made: InvalidOperationException: 'no way'"
            );
    }

    [Fact]
    public void FilesComeInTheOrderOfThePlanWhateverThreadMakesThem()
    {
        var plan = SitePlan.Of(
            Samples.Corpus,
            [
                .. Enumerable
                    .Range(0, 200)
                    .Select(i => TestPage.Plan(FormattableString.Invariant($"{i:D3}.html"), new string('x', i))),
            ]
        );

        var files = SiteRenderer.Render(plan);

        files.Select(file => file.Route).ShouldBe(plan.Files.Select(file => file.Route));
        files.Select(file => file.Bytes.Length).ShouldBeInOrder();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void ASiteIsTheSameBytesInEveryCulture(string culture)
    {
        var (here, before) = (Bytes(), CultureInfo.CurrentCulture);
        CultureInfo.CurrentCulture = new(culture);
        try
        {
            Bytes().ShouldBe(here);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Html(string says) =>
        Encoding.UTF8.GetString(PageRenderer.Render(TestPage.Plan("a.html", says)));

    private static List<string> Bytes() =>
        [
            .. SiteRenderer
                .Render(SitePlan.Make(Samples.Corpus, RealAssets.All))
                .Select(file => Convert.ToHexString(file.Bytes.Span)),
        ];
}
