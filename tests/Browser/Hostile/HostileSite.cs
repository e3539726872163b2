using SiteGen.Site.Checks;
using SiteGen.Site.Output;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;
using SiteGen.Tests.Site;

namespace SiteGen.Browser.Tests.Hostile;

/// <summary>A small site whose every field attacks, and its twin whose fields are harmless and as long.</summary>
internal sealed class HostileSite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sitegen-hostile-");

    public HostileSite()
    {
        Plan = Make(Attack.In);
        Write(Plan, Attacked);
        Write(Make(field => Attack.Disarm(Attack.In(field))), Harmless);
    }

    public SitePlan Plan { get; }

    public Uri Attacked => new(Path.Join(folder.FullName, "attacked/"));

    public Uri Harmless => new(Path.Join(folder.FullName, "harmless/"));

    public void Dispose() => folder.Delete(recursive: true);

    private static SitePlan Make(Func<string, string> text)
    {
        var (lead, asker) = (text("lead"), text("asker"));
        EarningsCall Call(int quarter) =>
            new CallBuilder(text("issuer"), 2025, quarter)
                .Turn(lead, PersonType.Executive, text("title"), null, text("words") + " / " + text("translation"))
                .Turn(asker, PersonType.Analyst, text("role"), text("firm"), text("question"))
                .Turn(lead, PersonType.Executive, text("title"), null, text("answer"))
                .Exchange([1], [2])
                .Finding("CALL001", text("finding"), 2)
                .Build();
        var corpus = Samples.Of(Call(2), Call(3));
        return SitePlan.Make(
            corpus with
            {
                Title = text("site"),
                Notes = new Dictionary<string, string> { ["about.md"] = text("note") },
            },
            RealAssets.All
        );
    }

    private static void Write(SitePlan plan, Uri output)
    {
        var files = SiteRenderer.Render(plan);
        SiteCheck.Check(plan.Corpus, files);
        new SiteWriter(new Disk(), TimeSpan.Zero).Write(files, OutputFolder.At(output.LocalPath));
    }
}
