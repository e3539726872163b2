using SiteGen.Generator.Calls;
using SiteGen.Generator.Lines;
using SiteGen.Generator.People;
using SiteGen.Generator.Turns;

namespace SiteGen.Tests.Generator;

/// <summary>Runs the stages by themselves, each on what the one before made of a text.</summary>
internal static class Read
{
    public const string Path = "seeds/call.txt";

    public static Seed Seed(string text) => SeedReader.Read(Path, CompilerText.Of(text)).Seed.ShouldNotBeNull();

    public static TurnsReading Turns(string text) => TurnReader.Read(Seed(text)).Reading.ShouldNotBeNull();

    public static CallView Call(string text, string path = Path)
    {
        var (seed, faults) = SeedReader.Read(path, CompilerText.Of(text));
        var turns = TurnReader.Read(seed.ShouldNotBeNull()).Reading.ShouldNotBeNull();
        var (call, _, findings) = CallReader.Read(seed, turns);
        return new(call, text, [.. faults, .. findings]);
    }

    /// <summary>Texts -> corpus; the files are called 0.txt, 1.txt and so on.</summary>
    public static Corpus Corpus(string[] texts, string people = "", string calls = "") =>
        CorpusReader.Read(
            [.. texts.Select((text, i) => Call(text, $"seeds/{i}.txt").Reading)],
            Decisions.Join([
                DecisionReader.Read("seeds/people.txt", CompilerText.Of(people)),
                DecisionReader.Read("seeds/calls.txt", CompilerText.Of(calls)),
            ])
        );
}
