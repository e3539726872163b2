namespace SiteGen.Generator.Lines;

/// <summary>Tells by its characters in which script a text is written.</summary>
internal static class Script
{
    // Characters that only one of the two Chinese scripts uses, among the most common of each.
    private const string Traditional =
        "們這國會為來時個說對後發經業務長學開關點無現當與將過還進樣間請謝電話聽營總體報實際產員財資";
    private const string Simplified =
        "们这国会为来时个说对后发经业务长学开关点无现当与将过还进样间请谢电话听营总体报实际产员财资";

    /// <summary>Whether the text holds a Chinese, Japanese or Korean character or full stop.</summary>
    public static bool IsEastAsian(string text)
    {
        foreach (var c in text)
        {
            if (IsHan(c) || IsKana(c) || IsHangul(c) || c is '。' or '、' or '，' or '！' or '？' or '：' or '；')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>BCP 47 tag of a text known to be East Asian, or of English.</summary>
    public static string LanguageOf(IEnumerable<string> texts)
    {
        var (han, kana, hangul, traditional, simplified) = (0, 0, 0, 0, 0);
        foreach (var c in texts.SelectMany(text => text))
        {
            han += IsHan(c) ? 1 : 0;
            kana += IsKana(c) ? 1 : 0;
            hangul += IsHangul(c) ? 1 : 0;
            if (c > 127)
            {
                traditional += Traditional.IndexOf(c) >= 0 ? 1 : 0;
                simplified += Simplified.IndexOf(c) >= 0 ? 1 : 0;
            }
        }

        return hangul > han ? "ko"
            : kana * 4 > han && kana > 0 ? "ja"
            : han == 0 ? "en"
            : simplified > traditional ? "zh-Hans"
            : "zh-Hant";
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static bool IsKana(char c) => c is >= '\u3040' and <= '\u30FF';

    private static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7AF' or >= '\u1100' and <= '\u11FF';
}
