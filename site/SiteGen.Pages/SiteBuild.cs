using SiteGen.Site.Arguments;
using SiteGen.Site.Checks;
using SiteGen.Site.Inputs;
using SiteGen.Site.Output;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;

namespace SiteGen.Site;

/// <summary>Makes the site of the compiled transcripts: plan, render, check, write.</summary>
public static class SiteBuild
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Builds the site of what was compiled, as the options say.</summary>
    /// <exception cref="SiteException">The site is refused; the output is as it was.</exception>
    public static WriteReport Run(
        Compiled compiled,
        Options options,
        Action<Fault> warn,
        SiteRenderer.Around? around = null
    )
    {
        SeedFolder.Require(options.Seeds);
        var corpus = new Corpus(
            options.Title,
            options.SiteUrl,
            compiled.Calls,
            compiled.People,
            compiled.Firms,
            Notes.Read(options.Notes)
        )
        {
            QuotesOnly = options.QuotesOnly,
            Topics = TopicFile.Read(options.Seeds),
        };
        var plan = SitePlan.Make(corpus, Asset.ReadAll(typeof(SiteBuild).Assembly));
        return new SiteWriter(new Disk(), Patience).Write(
            OutputFolder.At(options.Output),
            tree =>
            {
                var check = new SiteCheck(corpus);
                SiteRenderer.Render(
                    plan,
                    file =>
                    {
                        check.Look(file);
                        tree.Add(file);
                    },
                    around
                );
                check.End();
                NoteCheck
                    .Find(corpus, options.Notes)
                    .Concat(ComparedCheck.Find(corpus.Calls, plan.Figures, options.Seeds))
                    .ToList()
                    .ForEach(warn);
            }
        );
    }
}
