namespace SiteGen.Generator.Lines;

/// <summary>Names the encoding that bytes which are not UTF-8 most likely have.</summary>
internal static class EncodingGuess
{
    public static string Of(byte[] bytes)
    {
        var (single, pairs, lowTrails) = (0, 0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            var trail = i + 1 < bytes.Length ? bytes[i + 1] : 0;
            if (bytes[i] is >= 0x81 and <= 0xFE && IsTrail(trail) && !IsAloneInLatin(bytes, i))
            {
                pairs++;
                lowTrails += trail < 0x80 ? 1 : 0;
                i++;
            }
            else
            {
                single++;
            }
        }

        return single >= pairs ? "WINDOWS-1252"
            : lowTrails * 10 > pairs ? "BIG5"
            : "GB18030";
    }

    private static bool IsTrail(int b) => b is >= 0x40 and <= 0x7E or >= 0xA1 and <= 0xFE;

    // A high byte after an ASCII letter and before one is an accent or a curly quotation mark.
    private static bool IsAloneInLatin(byte[] bytes, int i) =>
        bytes[i + 1] < 0x80
        && i > 0
        && (bytes[i - 1] is (byte)' ' || char.IsLetter((char)bytes[i - 1]) && bytes[i - 1] < 0x80);
}
