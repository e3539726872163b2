using System.Diagnostics;
using SiteGen;
using SiteGen.Site;
using SiteGen.Site.Kpis;
using SiteGen.Site.Output;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;

// Touches the typed data of a corpus for the first time in the life of a process.
if (args is ["first"])
{
    var started = Stopwatch.GetTimestamp();
    var (all, turns) = (Calls.All.Count, Calls.All.Sum(call => call.Turns.Count));
    var spent = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    Console.WriteLine(FormattableString.Invariant($"First access to {all} calls and {turns} turns: {spent:F0} ms"));
    return;
}

// Renders the call pages of the compiled corpus into a folder, and nothing else: what the peers do, too.
var corpus = new Corpus("Earnings calls", null, Calls.All, People.All, Firms.All, new Dictionary<string, string>());
var figures = Figures.Of(corpus);

// As for a whole site: known before the first page, on all cores.
_ = figures.Issuers;

var assets = Asset.ReadAll(typeof(SiteBuild).Assembly);
var places = Stylesheet.Join(assets).ToDictionary(asset => asset.Name, Route.Asset, StringComparer.Ordinal);
var disk = new Disk();
SiteRenderer.Render(
    new SitePlan(corpus, [.. new PagePlan(corpus, figures, places).Calls()], figures),
    file =>
    {
        var path = Path.Combine(args[0], file.Route.Path);
        disk.CreateFolder(Path.GetDirectoryName(path)!);
        disk.Write(path, file.Bytes.Span);
    }
);
