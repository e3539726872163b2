using System.Reflection;

namespace SiteGen.Site.Plan;

/// <summary>A stylesheet, script or picture of the site, embedded in the program.</summary>
/// <param name="Name">Its name in the source, with slashes: <c>site.css</c>, <c>icons/mark.svg</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record Asset(string Name, ReadOnlyMemory<byte> Bytes)
{
    private const string Prefix = "assets/";

    /// <summary>The assets that an assembly holds, ordered by name.</summary>
    public static IReadOnlyList<Asset> ReadAll(Assembly assembly) =>
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(name => new Asset(name[Prefix.Length..].Replace('\\', '/'), Read(assembly, name)))
                .OrderBy(asset => asset.Name, StringComparer.Ordinal),
        ];

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
