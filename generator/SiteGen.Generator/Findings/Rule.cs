using Microsoft.CodeAnalysis;

namespace SiteGen.Generator.Findings;

/// <summary>Makes descriptors of one kind: on by default, errors that nobody can switch off, a page each.</summary>
internal static class Rule
{
    private const string Category = "Transcripts";

    public static DiagnosticDescriptor Of(string id, DiagnosticSeverity severity, string title, string message) =>
        new(
            id,
            title,
            message,
            Category,
            severity,
            isEnabledByDefault: true,
            helpLinkUri: "docs/diagnostics/" + id + ".md",
            customTags: severity == DiagnosticSeverity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []
        );
}
