using Microsoft.CodeAnalysis.Text;
using SiteGen.Generator.Calls;
using SiteGen.Generator.Code;
using SiteGen.Generator.Facts;
using SiteGen.Generator.Lines;
using SiteGen.Generator.People;
using SiteGen.Generator.Support;
using SiteGen.Generator.Turns;

namespace SiteGen.Bench;

/// <summary>Milliseconds of the processor that each stage takes.</summary>
internal sealed class Stages
{
    private readonly Dictionary<string, double> spent = [];

    public double Total => spent.Values.Sum();

    public IEnumerable<(string Stage, double Milliseconds)> All => spent.Select(pair => (pair.Key, pair.Value));

    public CallReading? Read(string path, SourceText text) => Read(path, text, this);

    /// <summary>All stages, without the time of each: asking for it takes as long as a short stage.</summary>
    public static CallReading? Run(string path, SourceText text) => Read(path, text, null);

    private static CallReading? Read(string path, SourceText text, Stages? stages)
    {
        var seed = Timed("lines", () => SeedReader.Read(path, text)).Seed;
        var turns = seed is null ? null : Timed("turns", () => TurnReader.Read(seed)).Reading;
        if (turns is null)
        {
            return null;
        }

        var (call, spoken, _) = Timed("calls", () => CallReader.Read(seed!, turns));
        if (call.Header.Period is { } period)
        {
            _ = Timed("facts", () => FactReader.Read(spoken, Metrics.None.For(call.Header.Issuer), period));
        }

        return call;

        T Timed<T>(string stage, Func<T> run) => stages is null ? run() : stages.Timed(stage, run);
    }

    public void Write(IReadOnlyList<CallReading> calls)
    {
        var corpus = Timed("people", () => CorpusReader.Read(calls, Decisions.None));
        _ = Timed("code", () => corpus.Calls.Sum(call => CallText.Of(Bare(call)).Parts.Length));
        _ = Timed("code", () => PeopleCode.Write(corpus.People, "Bench").Length);
    }

    private static StatedCall Bare(CallEntry call) =>
        new(call, FactTable.Empty, EquatableArray<int>.Empty, EquatableArray<Generator.Findings.Finding>.Empty);

    private T Timed<T>(string stage, Func<T> run)
    {
        // Time of the processor: other programs on the machine do not count.
        var before = Environment.CpuUsage.TotalTime;
        var result = run();
        spent[stage] = spent.GetValueOrDefault(stage) + (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        return result;
    }
}
