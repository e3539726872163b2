namespace SiteGen.Generator.Turns;

/// <summary>The words by which a publisher's own lines are known.</summary>
internal static class VendorWords
{
    private const int LongestTitle = 160;
    private const int LongestLabel = 40;

    private static readonly string[] Disclaimers =
    [
        "使用警語",
        "免責聲明",
        "免责声明",
        "僅供參考",
        "仅供参考",
        "disclaimer:",
        "for reference only",
        "for informational purposes only",
        "machine translat",
        "google translate",
        "the information contained in this transcript",
        "this transcript is provided",
        "this transcript may not be 100",
    ];

    private static readonly string[] Titles =
    [
        "earnings call transcript",
        "conference call transcript",
        "earnings conference call transcript",
        "法說會逐字稿",
        "法说会",
        "逐字稿",
        "電話會議紀錄",
    ];

    // A title where a number, of the year or the quarter, stands beside them.
    private static readonly string[] Calls =
    [
        "earnings call",
        "earnings conference call",
        "results call",
        "results conference call",
        "conference call",
        "results presentation",
        "results earnings",
    ];

    private static readonly HashSet<string> SummaryLabels = new(StringComparer.OrdinalIgnoreCase)
    {
        "內容摘要",
        "内容摘要",
        "摘要",
        "重點摘要",
        "summary",
        "call summary",
        "key takeaways",
        "takeaways",
        "highlights",
        "key points",
        "ai summary",
    };

    private static readonly HashSet<string> OtherLabels = new(StringComparer.OrdinalIgnoreCase)
    {
        "完整原文",
        "全文",
        "原文",
        "逐字稿",
        "transcript",
        "full transcript",
        "full conference call transcript",
        "contents",
        "prepared remarks",
        "presentation",
    };

    /// <summary>What a line of the publisher is; null where it is none that is known.</summary>
    public static MatterKind? KindOf(string text) =>
        IsLabel(text) || IsPictureSource(text) || Decoration.IsRule(text) ? MatterKind.Label
        : Holds(text, Disclaimers) ? MatterKind.Disclaimer
        : FieldWords.Read(text) is not null || IsTitle(text) ? MatterKind.Title
        : null;

    public static bool OpensSummary(string text) => SummaryLabels.Contains(Label(text));

    private static bool IsTitle(string text) =>
        text.Length <= LongestTitle
        && !EndsLikeSpeech(text)
        && (Holds(text, Titles) || text.Any(char.IsDigit) && Holds(text, Calls));

    private static bool IsPictureSource(string text) =>
        text.Length <= LongestTitle && text.StartsWith("image source:", StringComparison.OrdinalIgnoreCase);

    private static bool IsLabel(string text) =>
        text.Length <= LongestLabel && (SummaryLabels.Contains(Label(text)) || OtherLabels.Contains(Label(text)));

    private static string Label(string text) => text.Trim().TrimEnd(':', '：');

    private static bool EndsLikeSpeech(string text) =>
        text[text.Length - 1] is '.' or '?' or '!' or '。' && !text.EndsWith(".m.", StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string text, string[] phrases) =>
        phrases.Any(phrase => text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0);
}
