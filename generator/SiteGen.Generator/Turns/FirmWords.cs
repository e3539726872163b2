using SiteGen.Generator.Support;

namespace SiteGen.Generator.Turns;

/// <summary>The words by which a firm, rather than a title or a sentence, is known.</summary>
internal static class FirmWords
{
    private static readonly HashSet<string> Forms = WordSet.Of(
        """
        a.g ag bhd bros co company corp corporation gmbh inc incorporated l.l.c l.p limited llc llp lp ltd n.a n.v nv plc pte
        pty s.a s.p.a sa se
        """
    );

    private static readonly HashSet<string> Trades = WordSet.Of(
        """
        advisers advisors associates bank banking broker brokerage brokers capital equities group holdings insurance
        international investments markets partners research securities trust
        """
    );

    private static readonly char[] Between = [.. " ,/&()"];

    /// <summary>Whether the text ends with a legal form, whose full stop ends no sentence.</summary>
    public static bool EndWithForm(string text) => Forms.Contains(Last(text));

    /// <summary>Whether the text holds a word of which firms' names are made.</summary>
    public static bool AnyIn(string text) =>
        text.Split(Between, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.TrimEnd('.'))
            .Any(word => Forms.Contains(word) || Trades.Contains(word));

    private static string Last(string text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is '.' or ')' or ' ')
        {
            end--;
        }

        var start = end == 0 ? 0 : text.LastIndexOf(' ', end - 1) + 1;
        return text.Substring(start, end - start);
    }
}
