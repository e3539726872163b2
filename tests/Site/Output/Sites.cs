using System.Security.Cryptography;
using System.Text;
using SiteGen.Site.Output;
using SiteGen.Site.Plan;
using SiteGen.Site.Render;

namespace SiteGen.Tests.Site.Output;

/// <summary>Small sites, and the writing of them.</summary>
internal static class Sites
{
    public static IReadOnlyList<RenderedFile> Old { get; } =
        Of(("index.html", "old"), ("calls/a/index.html", "a"), ("calls/b/index.html", "b"));

    public static IReadOnlyList<RenderedFile> New { get; } =
        Of(("index.html", "new"), ("calls/a/index.html", "a"), ("calls/c/index.html", "c"));

    public static IReadOnlyList<RenderedFile> Of(params (string Path, string Text)[] files) =>
        [
            .. files.Select(file =>
            {
                var bytes = Encoding.UTF8.GetBytes(file.Text);
                return new RenderedFile(new PlannedAsset(new(file.Path), file.Path, bytes), bytes);
            }),
        ];

    public static WriteReport Write(
        this TemporaryFolder folder,
        IReadOnlyList<RenderedFile> site,
        IDisk? disk = null
    ) => new SiteWriter(disk ?? new Disk(), TimeSpan.Zero).Write(site, folder.Output);

    /// <summary>The files that a folder should hold for a site.</summary>
    public static SortedDictionary<string, string> Files(this IReadOnlyList<RenderedFile> site) =>
        new(
            site.Select(file => (file.Route.Path, Encoding.UTF8.GetString(file.Bytes.Span)))
                .Append(
                    (
                        Manifest.Name,
                        Encoding.UTF8.GetString(Manifest.Write(site.ToDictionary(file => file.Route.Path, Hash)))
                    )
                )
                .ToDictionary(),
            StringComparer.Ordinal
        );

    private static string Hash(RenderedFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
}
