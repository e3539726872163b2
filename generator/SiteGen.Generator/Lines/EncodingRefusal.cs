using System.Text;
using Microsoft.CodeAnalysis.Text;
using SiteGen.Generator.Findings;

namespace SiteGen.Generator.Lines;

/// <summary>Says of a file that is not UTF-8 what it probably is, where that shows first, and how to convert it.</summary>
internal static class EncodingRefusal
{
    private const string Wide = "UTF-16";
    private const string Widest = "UTF-32";

    // Stands for a byte that the compiler could not decode; what it was is not known.
    private const byte Unknown = 0xB0;

    public static Finding Unreadable(string path) => Of(Place.Top(path), "it cannot be read as text", Wide);

    public static Finding Of(string path, SourceText source, string text)
    {
        if (WideName(source, text) is { } wide)
        {
            return Of(Place.Top(path), $"it is {wide}", wide);
        }

        var bytes = BytesOf(source, text);
        var name = EncodingGuess.Of(bytes);
        return Of(PlaceAfter(path, ValidStart(bytes)), $"from here on it is probably {name}", name);
    }

    private static Finding Of(Place place, string what, string encoding)
    {
        var file = place.Path.Substring(place.Path.LastIndexOfAny(['/', '\\']) + 1);
        return Finding.Of(SeedRules.UnreadableEncoding, place, what, $"iconv -f {encoding} -t UTF-8 {file}");
    }

    // NUL is every second character of UTF-16 that was read as UTF-8, and of UTF-32 that was read as UTF-16.
    private static string? WideName(SourceText source, string text)
    {
        var zeros = text.Count(c => c == '\0');
        return source.Encoding is UTF32Encoding ? Widest
            : source.Encoding is UnicodeEncoding ? (zeros * 4 > text.Length ? Widest : Wide)
            : zeros * 8 > text.Length * 5 ? Widest
            : zeros > 0 ? Wide
            : null;
    }

    // Where a system has no code page to fall back to, the compiler leaves U+FFFD for what it could not decode.
    private static byte[] BytesOf(SourceText source, string text)
    {
        if (source.Encoding is not (null or UTF8Encoding))
        {
            return source.Encoding.GetBytes(text);
        }

        var bytes = new List<byte>();
        foreach (var part in Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Split('\uFFFD'))
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(part));
            bytes.Add(Unknown);
        }

        bytes.RemoveAt(bytes.Count - 1);
        return [.. bytes];
    }

    private static string ValidStart(byte[] bytes)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            return strict.GetString(bytes, 0, Math.Max(exception.Index, 0));
        }
    }

    private static Place PlaceAfter(string path, string text)
    {
        var row = RowSplitter.Split(path, text, 0).Last();
        return new(path, row.Offset + row.Text.Length, row.Line, row.Column + row.Text.Length, 0);
    }
}
