using System.IO.Compression;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Pages;

public class ScriptBudgetTests
{
    [Fact]
    public void AllScriptsTogetherStayUnderFifteenKilobytes()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            foreach (var script in RealAssets.All.Where(asset => asset.Name.EndsWith(".js", StringComparison.Ordinal)))
            {
                gzip.Write(script.Bytes.Span);
            }
        }

        packed.Length.ShouldBeInRange(1, 15 * 1024);
    }
}
