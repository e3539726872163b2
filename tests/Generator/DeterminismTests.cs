using System.Globalization;

namespace SiteGen.Tests.Generator;

/// <summary>The same transcripts give the same bytes, wherever and in whatever order they are read.</summary>
public sealed class DeterminismTests
{
    private static readonly (string Name, string Text)[] Files =
    [
        ("first.txt", Samples.First.Replace("Ines", "İnes I. ı", StringComparison.Ordinal)),
        ("second.txt", Samples.Second.Replace("more", "1,234.5 more", StringComparison.Ordinal)),
        ("other.txt", Samples.Other.Replace("lot", "l\u200Bot", StringComparison.Ordinal)),
        ("copy.txt", Samples.Other),
        ("people.txt", "Tom Reyes = Nobody Else\n"),
    ];

    [Theory]
    [Trait("Fault", "D01")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    public void InAnyCulture(string culture)
    {
        var (before, expected) = (CultureInfo.CurrentCulture, Sources("seeds/", Files));
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new(culture), new(culture));
            Sources("seeds/", Files).ShouldBe(expected);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, before);
        }
    }

    [Fact]
    [Trait("Fault", "D01")]
    public void InAnyOrderOfFiles()
    {
        var expected = Sources("seeds/", Files);

        for (var turn = 1; turn < Files.Length; turn++)
        {
            Sources("seeds/", [.. Files.Skip(turn), .. Files.Take(turn)]).ShouldBe(expected);
        }

        Sources("seeds/", [.. Files.Reverse()]).ShouldBe(expected);
    }

    [Theory]
    [Trait("Fault", "D01")]
    [InlineData("/a folder/of its own/seeds/")]
    [InlineData("D:\\Ada\\seeds\\")]
    public void InAnyFolder(string folder) => Sources(folder, Files).ShouldBe(Sources("seeds/", Files));

    private static string[] Sources(string folder, (string Name, string Text)[] files) =>
        [
            .. new Build()
                .Run([.. files.Select(file => new SeedFile(folder + file.Name, file.Text))])
                .Sources.OrderBy(source => source.Key, StringComparer.Ordinal)
                .Select(source => source.Key + "\n" + source.Value),
        ];
}
