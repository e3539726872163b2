using System.Text;
using SiteGen.Site.Plan;

namespace SiteGen.Tests.Site.Exports;

/// <summary>Makes one export of a small corpus.</summary>
internal static class Exported
{
    /// <summary>The text of the export at a path of the site.</summary>
    public static string Read(string path, Corpus? corpus = null)
    {
        var files = SitePlan.Make(corpus ?? Samples.Corpus, []).Files;
        var file = files.Single(file => file.Route.Path == path).ShouldBeOfType<PlannedExport>();
        return Encoding.UTF8.GetString(file.Make());
    }
}
