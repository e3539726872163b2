using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace SiteGen;

/// <summary>
/// The bytes of a transcript, embedded in the assembly as a resource and read when first touched.
/// </summary>
public sealed class TranscriptText
{
    private readonly Lazy<ReadOnlyMemory<byte>> bytes;

    /// <summary>A transcript that an assembly holds.</summary>
    /// <param name="assembly">The assembly that holds the resource.</param>
    /// <param name="resource">Name of the resource.</param>
    /// <param name="file">Name of the transcript's file, for messages.</param>
    /// <param name="length">Length in bytes that the tables were made for.</param>
    /// <param name="sha256">SHA-256 that the tables were made for, lower-case hexadecimal.</param>
    public TranscriptText(Assembly assembly, string resource, string file, int length, string sha256)
    {
        (File, Length, Sha256) = (file, length, sha256);
        bytes = new(() => Load(assembly, resource, file, length, sha256));
    }

    /// <summary>A transcript that is at hand.</summary>
    /// <param name="file">Name of the transcript's file.</param>
    /// <param name="bytes">The transcript, in UTF-8.</param>
    public TranscriptText(string file, ReadOnlyMemory<byte> bytes)
    {
        (File, Length, Sha256) = (file, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        this.bytes = new(bytes);
    }

    /// <summary>Name of the transcript's file, without a folder.</summary>
    public string File { get; }

    /// <summary>Length of the file in bytes.</summary>
    public int Length { get; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The text of a run of bytes.</summary>
    /// <param name="start">First byte in the file.</param>
    /// <param name="count">Number of bytes.</param>
    /// <exception cref="InvalidDataException">The resource is not the transcript that was compiled.</exception>
    public string Slice(int start, int count) => Encoding.UTF8.GetString(bytes.Value.Span.Slice(start, count));

    private static ReadOnlyMemory<byte> Load(Assembly assembly, string resource, string file, int length, string sha256)
    {
        using var stream =
            assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException(
                $"{file}: the assembly {assembly.GetName().Name} does not hold the transcript as resource {resource}. Build it again."
            );
        if (stream.Length != length)
        {
            throw Mismatch(file, $"{length} bytes, found {stream.Length}");
        }

        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        var found = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return found == sha256 ? bytes : throw Mismatch(file, $"SHA-256 {sha256}, found {found}");
    }

    private static InvalidDataException Mismatch(string file, string difference) =>
        new(
            $"{file}: the embedded transcript is not the one that was compiled (expected {difference}). Build it again."
        );
}
