using System.Runtime;
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
/// Reads a quarter of every hostile text, and all of it: each time that the text doubles, reading may take two and a half
/// times as long. Milliseconds are of the processor; the shortest of several runs stands, and a ratio that is too high is
/// measured again.
/// </summary>
internal static class HostileSpeed
{
    private const int Whole = 1_000_000;
    private const double Linear = 2.5 * 2.5;
    private const int Runs = 2;
    private const int Tries = 4;

    // Reading allocates less for a letter.
    private const long BytesOfALetter = 1_000;

    // What takes less says nothing.
    private const double Noise = 30;

    private static readonly Setup Setup = new(EquatableArray<CallDecision>.Empty, Metrics.None);

    /// <summary>The number of texts whose time grows faster than they do, of those whose name holds a word.</summary>
    public static int Measure(string word)
    {
        var texts = HostileTexts.All.Where(text => text.Name.Contains(word, StringComparison.Ordinal)).ToArray();
        var missed = texts.Count(text => !IsLinear(text.Name, text.Text));
        Console.WriteLine($"{texts.Length} texts, {missed} not linear (at most x{Linear})");
        return missed;
    }

    private static bool IsLinear(string name, Func<int, string> text)
    {
        var (quarter, whole) = (new Text(text(Whole / 4)), new Text(text(Whole)));
        var (few, all) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < Tries && !IsLinear(few, all); i++)
        {
            (few, all) = (Math.Min(few, Time(quarter)), Math.Min(all, Time(whole)));
        }

        var isLinear = IsLinear(few, all);
        Console.WriteLine(
            $"{name, -42}{few, 8:F0} ms{all, 8:F0} ms  x{all / few:F1}{(isLinear ? "" : "  not linear")}"
        );
        return isLinear;
    }

    private static bool IsLinear(double few, double all) =>
        all < double.MaxValue && (all <= Linear * few || all < Noise);

    private static double Time(Text text) => Enumerable.Range(0, Runs).Min(_ => TimeOnce(text));

    // Without the collector, whose work comes in steps that are larger than what is measured, and without the time in which
    // the system hands out memory.
    private static double TimeOnce(Text text)
    {
        GC.Collect();
        var isQuiet = GC.TryStartNoGCRegion(text.Length * BytesOfALetter);
        var before = Environment.CpuUsage.UserTime;
        Read(text);
        var time = (Environment.CpuUsage.UserTime - before).TotalMilliseconds;
        if (isQuiet && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }

        return time;
    }

    private static void Read(Text text)
    {
        var reading = SeedReading.Read(text, Setup, CancellationToken.None);
        _ = reading.Findings.Count(finding => finding.Message.Length > 0);
        if (reading.Call is null)
        {
            return;
        }

        var corpus = CorpusReader.Read([reading.Call], Decisions.None);
        _ = PeopleCode.Write(corpus.People, "Bench");
        foreach (var company in Company.Of([(text.Path, reading.Facts, reading.Answers, reading.Findings)], corpus))
        {
            _ = CompanyCode.Write(company, "Bench");
        }
    }

    private sealed class Text(string text) : AdditionalText
    {
        private readonly SourceText source = SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256);

        public int Length => source.Length;

        public override string Path => "hostile.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => source;
    }
}
