using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace SiteGen;

/// <summary>
/// The bytes of a transcript, embedded in the assembly as a resource and read when first touched.
/// </summary>
/// <param name="assembly">The assembly that holds the resource.</param>
/// <param name="resource">Name of the resource.</param>
/// <param name="file">Name of the transcript's file, for messages.</param>
/// <param name="length">Length in bytes that the tables were made for.</param>
/// <param name="sha256">SHA-256 that the tables were made for, lower-case hexadecimal.</param>
public sealed class TranscriptText(Assembly assembly, string resource, string file, int length, string sha256)
{
    private readonly Lazy<byte[]> bytes = new(() => Load(assembly, resource, file, length, sha256));

    /// <summary>Name of the transcript's file, without a folder.</summary>
    public string File => file;

    /// <summary>Length of the file in bytes.</summary>
    public int Length => length;

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public string Sha256 => sha256;

    /// <summary>The text of a run of bytes.</summary>
    /// <param name="start">First byte in the file.</param>
    /// <param name="count">Number of bytes.</param>
    /// <exception cref="InvalidDataException">The resource is not the transcript that was compiled.</exception>
    public string Slice(int start, int count) => Encoding.UTF8.GetString(bytes.Value.AsSpan(start, count));

    private static byte[] Load(Assembly assembly, string resource, string file, int length, string sha256)
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
