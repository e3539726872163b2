using static SiteGen.Bench.HostileTexts;

namespace SiteGen.Bench;

/// <summary>Texts full of one sign or short piece, in one line and in many, and lines that are headings but for a letter.</summary>
internal static class HostileSigns
{
    private static readonly (string Name, string Piece)[] Pieces =
    [
        ("brackets", "()"),
        ("closed brackets", ")"),
        ("nested brackets", "(we "),
        ("square brackets", "[we] "),
        ("open square brackets", "["),
        ("dashes", "-"),
        ("spaced dashes", " - "),
        ("long dashes", "—"),
        ("names and dashes", "Ada - "),
        ("double hyphens", "Ada -- "),
        ("percent signs", "%"),
        ("numbers of percent", "10% "),
        ("numbers in brackets", "(12.3)% "),
        ("numbers and brackets", "(1"),
        ("currencies", "$"),
        ("quotes", "\""),
        ("apostrophes", "'"),
        ("curly quotes", "“we” "),
        ("commas", ","),
        ("colons", ":"),
        ("names and colons", "Ada: "),
        ("semicolons", "Ada; "),
        ("stars", "*"),
        ("initials", "U.S."),
        ("points in numbers", "1.1."),
        ("commas in numbers", "1,1,"),
        ("full-width numbers", "１２．３％"),
        ("Chinese sentences", "我們造紙。"),
        ("Chinese and numbers", "營收10%"),
        ("accents", "e\u0301"),
        ("faces", "😀"),
        ("tabs", "\t"),
        ("ampersands", "A&B "),
        ("addresses", "http://a.b/c "),
        ("times", "10:30 "),
        ("quarters and years", "Q1 2026 "),
        ("percents of what", "low to mid single digits "),
        ("basis points", "50 basis points and "),
        ("guided", "we expect 5% to 7% and "),
        ("negated", "not down 5% but "),
        ("backwards", "5% was "),
        ("thanks", "Thanks, Ada. "),
        ("hands", "I will hand the call to Ada Marlow. "),
    ];

    private static readonly (string Name, string Lines)[] Headings =
    [
        ("bare names", "Ada Marlow\n"),
        ("names with a letter too many", "Ada Marlowx - Analyst\nWhy?\nAda Marlow - Analyst\nWhy?\n"),
        ("names without dashes", "Ada Marlow Analyst\nWe made paper.\n"),
        ("names in small letters", "ada marlow - analyst\nWe made paper.\n"),
        ("names and a colon", "Ada Marlow: We made paper.\nMarlow Ada\nWe made paper.\n"),
        ("names between stars", "**Ada Marlow**\nWe made paper.\n"),
        ("names with brackets", "Ada Marlow (Analyst\nWe made paper.\n"),
        ("names with times", "Ada Marlow (00:10):\nWe made paper.\nAda Marlow (00:1x):\n"),
        ("names with numbers", "Ada Marlow [12]\nWe made paper.\n"),
        ("rules", "--------\nAda Marlow, Tern Bank - Analyst    [1]\n--------\nWhy?\n"),
        ("lists of people", "Company Participants\nAda Marlow - Analyst\nConference Call Participants\n"),
        ("labels", "Questions and Answers\nAda Marlow\nPrepared Remarks:\n"),
        (
            "wrapped lines",
            "we made more paper than in any other year that\nwe remember, and all of it was of the first\n"
        ),
        ("broken words", "we made more paper than in any other year of re-\nmembrance, and all of it was of the fi-\n"),
        ("pages", "Aldgate Paper\nwe made more paper than in any other year.\nPage 1 of 9\n\f"),
        ("disclaimers", "This transcript may contain errors.\nCopyright 2026.\nSubscribe now\n"),
        ("bullets alone", "•\n• -\n"),
    ];

    public static IEnumerable<(string Name, Func<int, string> Text)> All =>
        Pieces
            .SelectMany(one =>
                new (string, Func<int, string>)[]
                {
                    (one.Name + ", in a line", size => Head + Repeat(one.Piece, size) + "\n"),
                    (one.Name + ", in lines", size => Head + Repeat(one.Piece + "\n", size)),
                }
            )
            .Concat(Headings.Select(one => (one.Name, (Func<int, string>)(size => Head + Repeat(one.Lines, size)))));
}
