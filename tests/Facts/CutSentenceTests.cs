using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Facts;

/// <summary>A rule looks a few words ahead and behind: wherever a sentence begins or ends, it is read.</summary>
public sealed class CutSentenceTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Facts", "sentences");

    [Fact]
    [Trait("Fault", "G01")]
    public void EveryBeginningAndEveryEndOfASentenceIsRead()
    {
        var failures = new List<string>();
        foreach (var line in SentenceCases.In(Folder).SelectMany(said => said.Lines).Distinct())
        {
            for (var space = line.IndexOf(' ', StringComparison.Ordinal); space >= 0; )
            {
                failures.AddRange(Failure(line[..space]));
                failures.AddRange(Failure(line[(space + 1)..]));
                space = line.IndexOf(' ', space + 1);
            }
        }

        failures.ShouldBeEmpty();
    }

    private static IEnumerable<string> Failure(string line)
    {
        try
        {
            _ = Spoken.Facts(line);
            return [];
        }
        catch (Exception exception)
        {
            return [$"{line}: {exception.GetType().Name} {exception.StackTrace?.Split('\n')[0].Trim()}"];
        }
    }
}
