using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SiteGen.Generator.Lines;

/// <summary>Text as the compiler decoded it -> the bytes of the file, where these are UTF-8.</summary>
internal static class Encodings
{
    private const int Sample = 400;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>
    /// The bytes without a byte order mark, how many bytes that mark has, and the hash of both; null where the
    /// file is not UTF-8. The compiler's checksum of the file proves which it is.
    /// </summary>
    public static (byte[] Bytes, int Mark, string Sha256)? Utf8Of(SourceText source, string text)
    {
        if (LooksWide(text) || !TryEncode(text, out var bytes))
        {
            return null;
        }

        var checksum = source.GetChecksum();
        foreach (var mark in new[] { Array.Empty<byte>(), [0xEF, 0xBB, 0xBF] })
        {
            var sha256 = Hash(SHA256.Create(), mark, bytes);
            // The compiler's own checksum is compared, nothing is protected by it.
#pragma warning disable CA5350
            var found =
                source.ChecksumAlgorithm == SourceHashAlgorithm.Sha1 ? Hash(SHA1.Create(), mark, bytes) : sha256;
#pragma warning restore CA5350
            if (checksum.SequenceEqual(found))
            {
                return (bytes, mark.Length, Support.Hex.Of(sha256));
            }
        }

        return null;
    }

    // UTF-16 and UTF-32 of English are UTF-8 of English and NUL, too.
    private static bool LooksWide(string text) =>
        text.Take(Sample).Count(c => c == '\0') * 4 > Math.Min(text.Length, Sample);

    private static bool TryEncode(string text, out byte[] bytes)
    {
        try
        {
            bytes = Strict.GetBytes(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            bytes = [];
            return false;
        }
    }

    private static byte[] Hash(HashAlgorithm algorithm, byte[] mark, byte[] bytes)
    {
        using (algorithm)
        {
            _ = algorithm.TransformBlock(mark, 0, mark.Length, null, 0);
            _ = algorithm.TransformFinalBlock(bytes, 0, bytes.Length);
            return algorithm.Hash;
        }
    }
}
