using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SiteGen.Tests.Generator;

/// <summary>What the package's targets tell the compiler: which file is what, and the namespace.</summary>
internal sealed class SeedOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(new() { ["build_property.RootNamespace"] = "Consumer" });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var kind = textFile.Path.Split('/', '\\')[^1] switch
        {
            "people.txt" or "calls.txt" => "decisions",
            "metrics.txt" => "metrics",
            var name => Path.GetExtension(name) == ".txt" ? "transcript" : "",
        };
        return new Values(new() { ["build_metadata.AdditionalFiles.SiteGenKind"] = kind });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
