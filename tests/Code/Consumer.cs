using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Code;

/// <summary>A project that uses the generated code: compiled with its transcripts, and loaded.</summary>
internal sealed class Consumer
{
    private Consumer(byte[] image)
    {
        Image = image;
        Assembly = new AssemblyLoadContext("consumer").LoadFromStream(new MemoryStream(image));
    }

    /// <summary>The compiled project.</summary>
    public byte[] Image { get; }

    public Assembly Assembly { get; }

    public IReadOnlyList<EarningsCall> Calls => Read<EarningsCall>("Calls");

    public IReadOnlyList<Person> People => Read<Person>("People");

    public IReadOnlyList<Firm> Firms => Read<Firm>("Firms");

    /// <param name="files">Name and text of each file beside the project.</param>
    public static Consumer Of(params (string Name, string Text)[] files) =>
        Of(files, [.. files.Select(file => (file.Name, file.Text))]);

    /// <param name="files">What the compiler is given.</param>
    /// <param name="embedded">What is embedded as resources.</param>
    public static Consumer Of((string Name, string Text)[] files, (string Name, string Text)[] embedded)
    {
        var build = new Build().Run([.. files.Select(file => Samples.File(file.Name, file.Text))]);
        using var image = new MemoryStream();
        var result = build.Output.Emit(
            image,
            manifestResources: embedded.Select(file => new ResourceDescription(
                "SiteGen.Seeds." + file.Name,
                () => new MemoryStream(Encoding.UTF8.GetBytes(file.Text)),
                isPublic: true
            ))
        );
        result.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        return new(image.ToArray());
    }

    private IReadOnlyList<T> Read<T>(string type) =>
        (IReadOnlyList<T>)Assembly.GetType("Consumer." + type, true)!.GetProperty("All")!.GetValue(null)!;
}
