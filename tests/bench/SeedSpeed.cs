using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SiteGen.Bench;

/// <summary>
/// Reads the seeds again and again, beside <c>wc -w</c> on the same files, and a call that is twice as long as another.
/// Milliseconds are of the processor, after a warm-up; the median of nine runs stands.
/// </summary>
internal static class SeedSpeed
{
    private const double Peer = 10;
    private const double Rate = 20;
    private const double Twice = 2.2;
    private const double Warm = 10_000;
    private const int Rounds = 9;
    private const int Times = 4;

    /// <summary>The number of bars missed.</summary>
    public static int Measure(string folder, int megabytes)
    {
        var seeds = Directory.GetFiles(folder, "*-q?.txt").Order(StringComparer.Ordinal).ToArray();
        var repeats = (int)Math.Ceiling(megabytes * 1e6 / seeds.Sum(seed => new FileInfo(seed).Length));
        var files = Enumerable.Repeat(seeds, repeats).SelectMany(all => all).ToArray();
        var texts = Enumerable.Repeat(seeds.Select(Load).ToArray(), repeats).SelectMany(all => all).ToArray();
        var size = files.Sum(file => new FileInfo(file).Length) / 1e6;

        WarmUp(texts);
        var (read, half, counted) = Medians(
            () => Read(texts),
            () => Read(texts[..(texts.Length / 2)]),
            () => CountWords(files)
        );

        Console.WriteLine($"the seeds {repeats} times, {size:F0} MB");
        Console.WriteLine($"  reading and facts {read, 8:F0} ms {size / read * 1000, 6:F1} MB/s");
        Console.WriteLine($"  wc -w             {counted, 8:F0} ms {size / counted * 1000, 6:F1} MB/s");
        Console.WriteLine($"  ratio {read / counted:F1} (at most {Peer:F0}, or {Rate:F0} MB/s)");
        Console.WriteLine($"  half as many files: x{read / half:F2} (at most {Twice})");
        var missed = read / counted <= Peer || size / read * 1000 >= Rate ? 0 : 1;
        return missed + (read / half <= Twice ? 0 : 1) + seeds.Sum(Longer);
    }

    /// <summary>One call of 1 MB and one of 2 MB, made of what is said in a seed.</summary>
    private static int Longer(string seed)
    {
        var text = File.ReadAllText(seed);
        // Each several times, or the collector runs in one of them and not in the other.
        var (one, two) = (Several(text, 1_000_000), Several(text, 2_000_000));
        var (once, twice, _) = Medians(() => Read(one), () => Read(two), () => 0);
        Console.WriteLine(
            $"  {Path.GetFileName(seed)} as one call of 1 MB {once / Times, 6:F0} ms, of 2 MB {twice / Times, 6:F0} ms: x{twice / once:F2}"
        );
        return twice / once <= Twice ? 0 : 1;
    }

    private static (string Path, SourceText Text)[] Several(string text, int length) =>
        [.. Enumerable.Repeat(("long.txt", Repeated(text, length)), Times)];

    private static SourceText Repeated(string text, int length) =>
        SourceText.From(
            new StringBuilder(text).Insert(text.Length, text, length / text.Length).ToString(),
            Encoding.UTF8,
            SourceHashAlgorithm.Sha256
        );

    // As the compiler hands it over: what it takes to open and decode a file is not ours.
    private static (string Path, SourceText Text) Load(string file)
    {
        using var stream = File.OpenRead(file);
        return (file, SourceText.From(stream, Encoding.UTF8, SourceHashAlgorithm.Sha256));
    }

    // The runtime compiles what is hot a second time; the first seconds are not what reading costs.
    private static void WarmUp((string Path, SourceText Text)[] texts)
    {
        for (var spent = 0.0; spent < Warm; spent += Read(texts)) { }
    }

    private static double Read(params (string Path, SourceText Text)[] texts)
    {
        var before = Environment.CpuUsage.TotalTime;
        foreach (var (path, text) in texts)
        {
            _ = Stages.Run(path, text);
        }

        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    private static double CountWords(IEnumerable<string> files)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["TIMEFORMAT"] = "%U %S";
        foreach (var word in files.Prepend("wc").Prepend("time wc -w \"$@\" >/dev/null").Prepend("-c"))
        {
            start.ArgumentList.Add(word);
        }

        using var counting = Process.Start(start)!;
        var seconds = counting.StandardError.ReadToEnd().Split(' ');
        counting.WaitForExit();
        return seconds.Sum(part => double.Parse(part, CultureInfo.InvariantCulture)) * 1000;
    }

    // In turns, so that what else the machine does falls on all alike.
    private static (double, double, double) Medians(params Func<double>[] runs)
    {
        var times = runs.Select(_ => new double[Rounds]).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var run = 0; run < runs.Length; run++)
            {
                GC.Collect();
                times[run][round] = runs[run]();
            }
        }

        return (Median(times[0]), Median(times[1]), Median(times[2]));
    }

    private static double Median(double[] times) => times.Order().ElementAt(times.Length / 2);
}
