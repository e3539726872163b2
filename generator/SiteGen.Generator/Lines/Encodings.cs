using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SiteGen.Generator.Lines;

/// <summary>Text as the compiler decoded it -> the bytes of the file, where these are UTF-8.</summary>
internal static class Encodings
{
    private const int Sample = 400;

    // Small enough for the heap of small objects, which is cheap to clear.
    private const int Chunk = 4096;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>
    /// How many bytes the text is, how many bytes of a byte order mark stand before it, and the hash of both; null
    /// where the file is not UTF-8. The compiler's checksum of the file proves which it is.
    /// </summary>
    public static (int Bytes, int Mark, string Sha256)? Utf8Of(SourceText source, string text)
    {
        if (LooksWide(text))
        {
            return null;
        }

        var checksum = source.GetChecksum();
        foreach (var mark in new[] { Array.Empty<byte>(), [0xEF, 0xBB, 0xBF] })
        {
            // The compiler's own checksum is compared, nothing is protected by it.
#pragma warning disable CA5350
            using HashAlgorithm algorithm =
                source.ChecksumAlgorithm == SourceHashAlgorithm.Sha1 ? SHA1.Create() : SHA256.Create();
#pragma warning restore CA5350
            if (Hash(algorithm, mark, text) is not { } bytes)
            {
                return null;
            }

            if (checksum.AsSpan().SequenceEqual(algorithm.Hash))
            {
                return (bytes, mark.Length, Support.Hex.Of(Sha256(algorithm, mark, text)));
            }
        }

        return null;
    }

    // UTF-16 and UTF-32 of English are UTF-8 of English and NUL, too.
    private static bool LooksWide(string text) =>
        text.Take(Sample).Count(c => c == '\0') * 4 > Math.Min(text.Length, Sample);

    private static byte[] Sha256(HashAlgorithm known, byte[] mark, string text)
    {
        if (known is SHA256)
        {
            return known.Hash;
        }

        using var sha256 = SHA256.Create();
        _ = Hash(sha256, mark, text);
        return sha256.Hash;
    }

    // The number of bytes of the text; null where it holds half a character.
    private static int? Hash(HashAlgorithm algorithm, byte[] mark, string text)
    {
        _ = algorithm.TransformBlock(mark, 0, mark.Length, null, 0);
        var encoder = Strict.GetEncoder();
        var (chars, bytes) = (new char[Chunk], new byte[Strict.GetMaxByteCount(Chunk)]);
        var total = 0;
        try
        {
            for (var start = 0; start < text.Length; start += Chunk)
            {
                var length = Math.Min(Chunk, text.Length - start);
                text.CopyTo(start, chars, 0, length);
                var count = encoder.GetBytes(chars, 0, length, bytes, 0, flush: start + length == text.Length);
                _ = algorithm.TransformBlock(bytes, 0, count, null, 0);
                total += count;
            }
        }
        catch (EncoderFallbackException)
        {
            return null;
        }

        _ = algorithm.TransformFinalBlock(bytes, 0, 0);
        return total;
    }
}
