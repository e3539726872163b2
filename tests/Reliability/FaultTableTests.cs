using System.Text.RegularExpressions;
using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Reliability;

/// <summary>docs/reliability.md and the traits of the tests say the same.</summary>
public sealed class FaultTableTests
{
    private static readonly Regex Id = new("^[A-Z][0-9]{2}$");

    private static readonly Regex Name = new("`([A-Za-z]+\\.[A-Za-z0-9]+)`");

    private static readonly Regex Method = new(
        "(?:\\[Trait\\(\"Fault\", \"(?<id>[A-Z][0-9]{2})\"\\)\\]\\s+)+.*?public [^=;{(]*?(?<name>[A-Z]\\w+)\\(",
        RegexOptions.Singleline
    );

    [Fact]
    public void EveryRowNamesTheTestsThatShowItAndEveryTraitHasItsRow() => Rows().ShouldBe(Traits());

    // A row's id, and the tests that its third column names.
    private static string[] Rows() =>
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "docs", "reliability.md"))
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
                .Where(cells => cells.Length > 4 && Id.IsMatch(cells[1]))
                .SelectMany(cells => Name.Matches(cells[4]).Select(name => $"{cells[1]} {name.Groups[1].Value}"))
                .Order(StringComparer.Ordinal),
        ];

    private static string[] Traits() =>
        [
            .. Repository
                .Sources("tests")
                .SelectMany(path =>
                    Method
                        .Matches(File.ReadAllText(path))
                        .SelectMany(method =>
                            method
                                .Groups["id"]
                                .Captures.Select(id =>
                                    $"{id.Value} {Path.GetFileNameWithoutExtension(path)}.{method.Groups["name"].Value}"
                                )
                        )
                )
                .Order(StringComparer.Ordinal),
        ];
}
