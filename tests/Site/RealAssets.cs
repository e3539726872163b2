using SiteGen.Site;
using SiteGen.Site.Plan;

namespace SiteGen.Tests.Site;

/// <summary>The stylesheets and scripts that the program holds.</summary>
internal static class RealAssets
{
    public static IReadOnlyList<Asset> All { get; } = Asset.ReadAll(typeof(SiteBuild).Assembly);
}
