using System.Reflection;

namespace SiteGen.Site.Pages.Data;

/// <summary>A short program that uses the typed data. A test compiles and runs the text that the page shows.</summary>
/// <param name="Title">What it does: its first line, a comment.</param>
/// <param name="Code">The program.</param>
public sealed record Example(string Title, string Code)
{
    private const string Comment = "// ";
    private static readonly string[] Names = ["revenue", "guidance", "declined"];

    /// <summary>The examples, in the order shown.</summary>
    public static IReadOnlyList<Example> All { get; } = [.. Names.Select(Read)];

    private static Example Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"examples/{name}.cs")!;
        using var reader = new StreamReader(stream);
        var title = reader.ReadLine()![Comment.Length..];
        return new(title, reader.ReadToEnd());
    }
}
