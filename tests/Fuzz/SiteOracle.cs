using System.Reflection;
using System.Text;
using System.Text.Json;
using SiteGen.Site.Checks;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;
using SiteGen.Tests.Code;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Fuzz;

/// <summary>What must hold of the site that is made of a transcript: the code compiles, the pages and exports agree.</summary>
internal static class SiteOracle
{
    /// <summary>What does not hold; null where all does.</summary>
    public static string? Fault(byte[] transcript)
    {
        try
        {
            var consumer = Consumer.Of(("fuzz.txt", Encoding.UTF8.GetString(transcript)));
            var corpus = new Corpus(
                "Calls",
                null,
                consumer.Calls,
                consumer.People,
                consumer.Firms,
                new Dictionary<string, string>()
            );
            var files = SiteRenderer.Render(SitePlan.Make(corpus, RealAssets.All));
            SiteCheck.Check(corpus, files);
            foreach (var file in files.Where(file => file.Route.Path.EndsWith(".json", StringComparison.Ordinal)))
            {
                JsonDocument.Parse(file.Bytes).Dispose();
            }

            return null;
        }
        catch (Exception exception)
        {
            return (exception as TargetInvocationException)?.InnerException?.ToString() ?? exception.ToString();
        }
    }
}
