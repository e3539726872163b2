using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Code;

public sealed class GoldenTests
{
    [Fact]
    public void TheGeneratedSourcesAreTheOnesOnRecord()
    {
        var sources = new Build()
            .Run(
                Samples.File("first.txt", Samples.First.Replace("Tom.", "Tim. (inaudible)", StringComparison.Ordinal)),
                Samples.File("other.txt", Samples.Other),
                Samples.File("people.txt", "Tom Reyes = Nobody Else\n")
            )
            .Sources;

        foreach (var source in sources)
        {
            Golden.Compare("generated/" + source.Key, source.Value);
        }

        Golden.FilesIn("generated").ShouldBe(sources.Keys.Order(StringComparer.Ordinal));
    }
}
