using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SiteGen.Tests.Generator;

/// <summary>
/// Runs the generator over files as a compiler does, again and again. Every run is made twice: the second time
/// nothing changed, so nothing may be made anew.
/// </summary>
internal sealed class Build
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(EarningsCall).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private GeneratorDriver driver;
    private Compilation compilation;

    public Build(CSharpCompilationOptions? options = null)
    {
        driver = CSharpGeneratorDriver.Create(
            [new SiteGen.Generator.SiteGenerator().AsSourceGenerator()],
            parseOptions: CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12),
            optionsProvider: new SeedOptions(),
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );
        compilation = CSharpCompilation.Create(
            "Consumer",
            [Parse("class Program { static void Main() { } }")],
            References,
            options ?? new(OutputKind.DynamicallyLinkedLibrary)
        );
    }

    /// <summary>The project with the generated sources.</summary>
    public Compilation Output { get; private set; } = null!;

    public ImmutableArray<Diagnostic> Diagnostics { get; private set; }

    public GeneratorRunResult Result { get; private set; }

    public static GeneratorRunResult Of(params AdditionalText[] files) => new Build().Run(files).Result;

    public Build Edit(string code)
    {
        compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(), Parse(code));
        return this;
    }

    public Build Run(params AdditionalText[] files)
    {
        driver = driver.ReplaceAdditionalTexts([.. files]).RunGenerators(compilation);
        Keep();
        var again = driver.RunGenerators(compilation.Clone()).GetRunResult().Results.Single();
        Outputs(again).ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
        return this;
    }

    /// <summary>Why each value of a stage is what it is.</summary>
    public IncrementalStepRunReason[] Reasons(string stage) =>
        [.. Result.TrackedSteps[stage].SelectMany(step => step.Outputs).Select(output => output.Reason)];

    /// <summary>How many sources were written anew.</summary>
    public int SourcesWritten =>
        Outputs(Result).Count(reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    private static SyntaxTree Parse(string code) =>
        CSharpSyntaxTree.ParseText(code, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12));

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        result
            .TrackedOutputSteps.SelectMany(steps => steps.Value)
            .SelectMany(step => step.Outputs)
            .Select(output => output.Reason);

    private void Keep()
    {
        Result = driver.GetRunResult().Results.Single();
        Result.Exception.ShouldBeNull();
        Output = compilation.AddSyntaxTrees(driver.GetRunResult().GeneratedTrees);
        Diagnostics = driver.GetRunResult().Diagnostics;
    }
}
