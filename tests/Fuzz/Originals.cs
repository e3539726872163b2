using System.Reflection;
using System.Text;
using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Fuzz;

/// <summary>What is mutated: the seeds, and every small transcript that stands in a test.</summary>
internal static class Originals
{
    private const int Shortest = 200;

    public static IReadOnlyList<string> All { get; } = [.. Seeds(), .. Small()];

    public static IEnumerable<string> Seeds() =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*-q?.txt")
            .Order(StringComparer.Ordinal)
            .Select(path => File.ReadAllText(path, Encoding.UTF8));

    private static IEnumerable<string> Small() =>
        typeof(Originals)
            .Assembly.GetTypes()
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type =>
                type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                    .OrderBy(field => field.Name, StringComparer.Ordinal)
            )
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(text => text.Length >= Shortest && text.Contains('\n', StringComparison.Ordinal));
}
