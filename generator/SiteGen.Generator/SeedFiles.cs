using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SiteGen.Generator;

/// <summary>What the package's targets say of an additional file.</summary>
internal enum SeedKind
{
    None,
    Transcript,
    Decisions,
    Metrics,
}

/// <summary>Tells seeds from other additional files.</summary>
internal static class SeedFiles
{
    private const string Key = "build_metadata.AdditionalFiles.SiteGenKind";

    public static SeedKind KindOf(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        !options.GetOptions(text).TryGetValue(Key, out var kind) ? SeedKind.None
        : kind == "transcript" ? SeedKind.Transcript
        : kind == "decisions" ? SeedKind.Decisions
        : kind == "metrics" ? SeedKind.Metrics
        : SeedKind.None;

    /// <summary>The namespace of the generated code.</summary>
    public static string NamespaceOf(AnalyzerConfigOptionsProvider options) =>
        Property(options, "SiteGenNamespace") ?? Property(options, "RootNamespace") ?? "SiteGen.Data";

    private static string? Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
}
