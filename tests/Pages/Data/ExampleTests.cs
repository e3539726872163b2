using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SiteGen.Site.Pages.Data;
using SiteGen.Site.Plan;
using SiteGen.Tests.Code;
using SiteGen.Tests.Site;
using Repository = SiteGen.Tests.Generator.Repository;

namespace SiteGen.Tests.Pages.Data;

/// <summary>The programs on the data page, in the very text that it shows, on the calls of the seeds.</summary>
public sealed class ExampleTests
{
    // What a project says once: implicit usings, and the namespace of its calls.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using SiteGen;
        global using Consumer;
        """;

    private static readonly Consumer Compiled = Consumer.Of([
        .. Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.txt")
            .Where(path => Path.GetFileName(path) != "topics.txt")
            .Select(path => (Path.GetFileName(path), File.ReadAllText(path))),
    ]);

    private static readonly string[] Output = [.. Example.All.Select(Run)];

    [Fact]
    public void ThePageShowsThem() =>
        new RenderedSite(Samples.Corpus)[Route.Data()]
            .QuerySelectorAll("pre code")
            .Select(code => code.TextContent)
            .ShouldBe(Example.All.Select(example => example.Code));

    [Fact]
    public void TheFirstPrintsALineForEachCall() =>
        Lines(0).Select(line => line.Split(':')[0]).ShouldBe(Compiled.Calls.Select(call => call.Id));

    [Fact]
    public void TheSecondPrintsAllGuidanceAndWhatItReplaced()
    {
        var guidance = Compiled.Calls.SelectMany(call => call.Guidance).ToList();

        Lines(1).Count(line => line[0] != ' ').ShouldBe(guidance.Count);
        Lines(1).Count(line => line[0] == ' ').ShouldBe(guidance.Count(one => one.Replaced is not null));
    }

    [Fact]
    public void TheThirdPrintsEveryRefusal() =>
        Lines(2)
            .Count(line => line[0] == ' ')
            .ShouldBe(Compiled.Calls.SelectMany(call => call.Exchanges).Sum(exchange => exchange.Refusals.Count));

    [Fact]
    public void AProgramThatDoesNotCompileIsRefused() =>
        Should.Throw<ShouldAssertException>(() => Run(new("", "Console.WriteLine(Calls.All[0].Revenue);")));

    private static string[] Lines(int example) =>
        Output[example].Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private static string Run(Example example)
    {
        var compilation = CSharpCompilation.Create(
            // Two of one name cannot be loaded beside each other.
            Guid.NewGuid().ToString(),
            [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(example.Code)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Select(path => MetadataReference.CreateFromFile(path))
                .Append(MetadataReference.CreateFromImage(Compiled.Image)),
            new(OutputKind.ConsoleApplication)
        );
        using var image = new MemoryStream();
        compilation
            .Emit(image)
            .Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning)
            .ShouldBeEmpty();
        image.Position = 0;
        var program = AssemblyLoadContext.GetLoadContext(Compiled.Assembly)!.LoadFromStream(image);
        var (console, written) = (Console.Out, new StringWriter());
        Console.SetOut(written);
        try
        {
            program.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return written.ToString();
    }
}
