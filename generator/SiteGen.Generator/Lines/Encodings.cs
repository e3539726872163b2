using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using SiteGen.Generator.Findings;

namespace SiteGen.Generator.Lines;

/// <summary>Tells UTF-8 from everything else, and names what the rest probably is.</summary>
internal static class Encodings
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>The bytes of the file where they are UTF-8; null where they are not.</summary>
    public static byte[]? Utf8BytesOf(SourceText source, string text)
    {
        if (LooksLikeWideText(text) || !TryEncode(text, out var bytes))
        {
            return null;
        }

        var checksum = source.GetChecksum();
        // The compiler's own checksum is compared, nothing is protected by it.
#pragma warning disable CA5350
        using var algorithm =
            source.ChecksumAlgorithm == SourceHashAlgorithm.Sha1 ? (HashAlgorithm)SHA1.Create() : SHA256.Create();
#pragma warning restore CA5350
        byte[] marked = [0xEF, 0xBB, 0xBF, .. bytes];
        return checksum.SequenceEqual(algorithm.ComputeHash(bytes)) ? bytes
            : checksum.SequenceEqual(algorithm.ComputeHash(marked)) ? marked
            : null;
    }

    public static bool HasMark(byte[] bytes) =>
        bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF;

    public static byte[] Sha256(byte[] bytes)
    {
        using var algorithm = SHA256.Create();
        return algorithm.ComputeHash(bytes);
    }

    public static Finding Unreadable(string path) =>
        Finding.Of(SeedRules.UnreadableEncoding, Place.Top(path), "it cannot be read as text", Convert("UTF-16", path));

    public static Finding Refuse(string path, SourceText source, string text)
    {
        if (source.Encoding is UnicodeEncoding or UTF32Encoding)
        {
            var wide = source.Encoding is UTF32Encoding ? "UTF-32" : "UTF-16";
            return Finding.Of(SeedRules.UnreadableEncoding, Place.Top(path), $"it is {wide}", Convert(wide, path));
        }

        if (LooksLikeWideText(text))
        {
            var wide = text.Count(c => c == '\0') * 2 > text.Length ? "UTF-32" : "UTF-16";
            return Finding.Of(
                SeedRules.UnreadableEncoding,
                Place.Top(path),
                $"it is {wide} without a byte order mark",
                Convert(wide, path)
            );
        }

        var bytes = (source.Encoding ?? Encoding.UTF8).GetBytes(text);
        var bad = FirstBadByte(bytes);
        var place = PlaceAfter(path, Encoding.UTF8.GetString(bytes, 0, bad));
        var name = EncodingGuess.Of(bytes);
        var what =
            bad < bytes.Length
                ? $"byte 0x{bytes[bad]:X2} is not UTF-8, the file is probably {name}"
                : $"the file is probably {name}";
        return Finding.Of(SeedRules.UnreadableEncoding, place, what, Convert(name, path));
    }

    private static string Convert(string encoding, string path)
    {
        var file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return $"iconv -f {encoding} -t UTF-8 {file}";
    }

    private static bool LooksLikeWideText(string text)
    {
        var length = Math.Min(text.Length, 400);
        var zeros = 0;
        for (var i = 0; i < length; i++)
        {
            zeros += text[i] == '\0' ? 1 : 0;
        }

        return zeros * 4 > length;
    }

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

    private static int FirstBadByte(byte[] bytes)
    {
        try
        {
            _ = Strict.GetCharCount(bytes);
            return bytes.Length;
        }
        catch (DecoderFallbackException exception)
        {
            return Math.Max(exception.Index, 0);
        }
    }

    private static Place PlaceAfter(string path, string text)
    {
        var row = RowSplitter.Split(path, text, 0).Last();
        return new(path, row.Offset + row.Text.Length, row.Line, row.Column + row.Text.Length, 0);
    }
}
