using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SiteGen.Generator;
using SiteGen.Generator.Code;
using SiteGen.Generator.Facts;
using SiteGen.Generator.People;
using SiteGen.Generator.Support;

namespace SiteGen.Bench;

/// <summary>
/// Reads every hostile text once and twice as long: twice the text must take at most two and a half times as long.
/// Milliseconds are of the processor; of several runs the shortest stands, and a ratio that is too high is measured again.
/// </summary>
internal static class HostileSpeed
{
    private const int Small = 500_000;
    private const double Linear = 2.5;
    private const int Runs = 2;
    private const int Tries = 4;

    // What takes less says nothing.
    private const double Noise = 30;

    private static readonly Setup Setup = new(EquatableArray<CallDecision>.Empty, Metrics.None);

    /// <summary>The number of texts whose time grows faster than they do.</summary>
    public static int Measure()
    {
        var missed = HostileTexts.All.Count(text => !IsLinear(text.Name, text.Text));
        Console.WriteLine($"{HostileTexts.All.Length} texts, {missed} not linear (at most x{Linear})");
        return missed;
    }

    private static bool IsLinear(string name, Func<int, string> text)
    {
        var (small, large) = (new Text(text(Small)), new Text(text(2 * Small)));
        var (once, twice) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < Tries && !(twice <= Linear * once || twice < Noise) || i == 0; i++)
        {
            (once, twice) = (Math.Min(once, Time(small)), Math.Min(twice, Time(large)));
        }

        var isLinear = twice <= Linear * once || twice < Noise;
        Console.WriteLine(
            $"{name, -42}{once, 8:F0} ms{twice, 8:F0} ms  x{twice / once:F1}{(isLinear ? "" : "  not linear")}"
        );
        return isLinear;
    }

    private static double Time(Text text) =>
        Enumerable
            .Range(0, Runs)
            .Min(_ =>
            {
                // Garbage of the text before is not this one's.
                GC.Collect();
                var before = Environment.CpuUsage.TotalTime;
                Read(text);
                return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
            });

    private static void Read(Text text)
    {
        var reading = SeedReading.Read(text, Setup, CancellationToken.None);
        _ = reading.Findings.Count(finding => finding.Message.Length > 0);
        if (reading.Call is null)
        {
            return;
        }

        var corpus = CorpusReader.Read([reading.Call], Decisions.None);
        _ = PeopleCode.Write(corpus.Everyone, "Bench");
        foreach (var call in corpus.Calls)
        {
            _ = CallCode.Write(call, "Bench");
            _ = FactsCode.Write(new(call.Member, text.Path, reading.Facts, reading.Answers), "Bench");
        }
    }

    private sealed class Text(string text) : AdditionalText
    {
        private readonly SourceText source = SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256);

        public override string Path => "hostile.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => source;
    }
}
