using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SiteGen.Tests.Generator;

/// <summary>A file beside the project, as the compiler hands it to a generator.</summary>
internal sealed class SeedFile(string path, byte[] bytes) : AdditionalText
{
    private readonly Lazy<SourceText?> text = new(() => CompilerText.Of(bytes));

    public SeedFile(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text)) { }

    public override string Path { get; } = path;

    /// <summary>How often somebody asked for the text.</summary>
    public int Reads { get; private set; }

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Reads++;
        return text.Value;
    }
}
