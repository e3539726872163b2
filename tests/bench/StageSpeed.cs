using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SiteGen.Bench;

/// <summary>Reads a corpus of made-up calls, and tells what each stage took.</summary>
internal static class StageSpeed
{
    public static int Measure(int megabytes)
    {
        var texts = new List<SourceText>();
        for (long bytes = 0; bytes < megabytes * 1_000_000L; bytes += texts[^1].ToString().Length)
        {
            texts.Add(SourceText.From(Corpus.Call(texts.Count), Encoding.UTF8, SourceHashAlgorithm.Sha256));
        }

        var size = texts.Sum(text => Encoding.UTF8.GetByteCount(text.ToString())) / 1e6;
        _ = new Stages().Read("warm.txt", texts[0]);
        var stages = new Stages();
        var calls = texts.Select((text, i) => stages.Read($"{i}.txt", text)!).ToArray();
        Console.WriteLine($"{texts.Count} calls, {size:F0} MB: {size / stages.Total * 1000:F0} MB/s to read");
        stages.Write(calls);
        foreach (var (stage, milliseconds) in stages.All)
        {
            Console.WriteLine($"  {stage, -8}{milliseconds, 8:F0} ms{size / milliseconds * 1000, 8:F0} MB/s");
        }

        Console.WriteLine($"  {GC.GetTotalMemory(true) / 1e6:F0} MB kept");
        return 0;
    }
}
