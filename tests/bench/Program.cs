using System.Text;
using Microsoft.CodeAnalysis.Text;
using SiteGen.Bench;
using SiteGen.Generator.Calls;

// Reads a corpus and a row of hostile texts, and prints how long each stage took.
//   dotnet run -c Release --project tests/bench -- [megabytes]
const int small = 500_000;
const double linear = 2.5;
var megabytes = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 50;

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
var slow = 0;
foreach (var (name, text) in Adversary.All)
{
    var (once, twice) = (Time(text(small)), Time(text(2 * small)));
    var isLinear = twice <= linear * once || twice < 30;
    slow += isLinear ? 0 : 1;
    Console.WriteLine(
        $"{name, -28}{once, 8:F0} ms{twice, 8:F0} ms  x{twice / once:F1}{(isLinear ? "" : "  not linear")}"
    );
}

return slow;

static double Time(string text)
{
    var source = SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256);
    return Enumerable
        .Range(0, 2)
        .Select(_ =>
        {
            var stages = new Stages();
            if (stages.Read("hostile.txt", source) is CallReading call)
            {
                stages.Write([call]);
            }

            return stages.Total;
        })
        .Min();
}
