using SiteGen.Generator.Calls;

namespace SiteGen.Tests.Generator;

/// <summary>The product reads calls of any company: it names nobody who speaks in the seeds, and none of their firms.</summary>
public sealed class GeneralityTests
{
    // Surnames and firms that are also words of the language, of C#, or of a table of given names.
    private static readonly HashSet<string> AlsoWords = new(StringComparer.OrdinalIgnoreCase) { "operator" };

    [Fact]
    public void TheProductNamesNobodyOfTheSeeds()
    {
        var words = Repository
            .Sources("generator", "site")
            .SelectMany(path => Words(File.ReadAllText(path)).Select(word => (word, path)))
            .ToLookup(pair => pair.word, pair => Path.GetFileName(pair.path), StringComparer.Ordinal);
        var names = Names().ToArray();

        names.Length.ShouldBeGreaterThan(30);
        names.SelectMany(name => words[name].Select(file => $"{file} names {name}")).Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void NamesOfTheSeedsAreFoundWhereTheyArePlanted() =>
        Words($"var speaker = \"{Names().First()}\";").ShouldContain(Names().First());

    private static IEnumerable<string> Names() =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*-q?.txt")
            .Select(path => Read.Call(File.ReadAllText(path)).Reading)
            .SelectMany(call =>
                call.Speakers.Select(speaker => PersonName.Of(speaker.Name).Surname)
                    .Append(call.Header.Issuer!.Split(' ')[0])
            )
            .Where(name => name.Length > 3 && !AlsoWords.Contains(name))
            .Distinct();

    private static string[] Words(string text) =>
        text.Split([.. text.Where(c => !char.IsLetter(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
}
