using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Site;

public class RulePagesTests
{
    private static readonly Regex Rule = new(@"SITE\d{3}");

    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    [Fact]
    public void EveryRuleHasAPageAndEveryPageARule()
    {
        var pages = Directory
            .GetFiles(Path.Combine(Root, "docs", "diagnostics"), "SITE*.md")
            .Select(page => Path.GetFileNameWithoutExtension(page));
        var rules = Directory
            .GetFiles(Path.Combine(Root, "site"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(source => Rule.Matches(File.ReadAllText(source)).Select(rule => rule.Value))
            .Distinct();

        pages.Order(StringComparer.Ordinal).ShouldBe(rules.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryPageShowsABadAndAGoodExampleAndTheMessage()
    {
        foreach (var page in Directory.GetFiles(Path.Combine(Root, "docs", "diagnostics"), "SITE*.md"))
        {
            var (code, text) = (Path.GetFileNameWithoutExtension(page), File.ReadAllText(page));

            text.ShouldStartWith($"# {code} ");
            text.ShouldMatch($@"(?m)^[^ ].*: (error|warning) {code}: ");
            text.ShouldContain("**Bad**");
            text.ShouldContain("**Good**");
        }
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
