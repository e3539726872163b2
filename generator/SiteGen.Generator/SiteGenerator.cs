using Microsoft.CodeAnalysis;

namespace SiteGen.Generator;

/// <summary>Turns earnings-call transcripts into typed data.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SiteGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) { }
}
