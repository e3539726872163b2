namespace SiteGen.Bench;

/// <summary>Texts made to be slow to read: each grows with its size, and must take time in proportion.</summary>
internal static class HostileTexts
{
    public const string Head =
        "Operator\nWelcome to the Aldgate Paper Q1 2026 earnings call.\nInes Okafor - Chief Executive Officer\nWe made paper.\n";

    public static readonly (string Name, Func<int, string> Text)[] All =
    [
        ("open brackets", size => Head + new string('(', size) + "\n"),
        ("brackets in a title", size => new string('(', size) + ")\n" + Head),
        ("one word", size => Head + new string('x', size) + "\n"),
        ("one line of words", size => Head + Repeat("we made paper and ", size) + "\n"),
        ("one line of sentences", size => Head + Repeat("We made paper. ", size) + "\n"),
        ("one line of capitals", size => Head + Repeat("Ada Marlow ", size) + "\n"),
        ("full stops", size => Head + new string('.', size) + "\n"),
        ("blank lines", size => Head + new string('\n', size)),
        ("spaces", size => Head + new string(' ', size) + "\n"),
        (
            "near headings",
            size => Head + Repeat("Ada Marlow - Not a heading, ever, in this life\nWe made paper.\n", size)
        ),
        ("headings of one", size => Head + Repeat("Ada Marlow - Analyst\nWe made paper.\n", size)),
        ("headings of many", size => Head + Numbered("Ada {0} - Analyst\nWe made paper.\n", size)),
        (
            "executives of many",
            size => Head + Numbered("Ada {0} - Chief Executive Officer\nThanks, Bob. We made paper.\n", size)
        ),
        ("namesakes", size => Head + Numbered("{0} Marlow - Analyst\nWe made paper.\n", size)),
        ("single names", size => Head + Numbered("{0} - Chief Executive Officer\nThis is Ada.\n", size)),
        (
            "announcements",
            size =>
                Head
                + Numbered(
                    "Operator\nOur next question comes from Ada {0} with Tern Bank.\nAda {0} - Analyst\nWhy?\n",
                    size
                )
        ),
        (
            "announced and silent",
            size => Head + Numbered("Operator\nOur next question comes from Ada {0} with Tern Bank.\n", size)
        ),
        (
            "announcements in one line",
            size =>
                Head + "Operator\n" + Repeat("Our next question comes from Ada Marlow with Tern Bank. ", size) + "\n"
        ),
        (
            "one slot",
            size =>
                Head
                + "Operator\nOur next question comes from Ada Marlow with Tern Bank.\n"
                + Repeat("Ada Marlow - Analyst\nWhy?\nInes Okafor - Chief Executive Officer\nThanks, Ada.\n", size)
        ),
        (
            "refusals in one answer",
            size =>
                Head
                + "Ada Marlow - Analyst\nWhy?\nInes Okafor - Chief Executive Officer\n"
                + Repeat("We do not disclose that number. ", size)
                + "\n"
        ),
        ("operators", size => Head + Repeat("Operator\nGo ahead.\n", size)),
        (
            "introductions",
            size =>
                "Operator\nWelcome to the Aldgate Paper Q1 2026 earnings call. With me are "
                + Numbered("Ada {0}, Chief Executive Officer; ", size)
                + ".\n"
                + Head
        ),
        ("unlabelled turns", size => Repeat("Good day, and welcome to the Aldgate Paper Q1 2026 call.\n", size) + Head),
        ("matter", size => Repeat("Paper is made of wood.\n", size) + Head),
        ("quarters", size => Head + "Operator\n" + Repeat("Aldgate first quarter ", size) + "\n"),
        (
            "quarters in the welcome",
            size =>
                "Operator\nGood day. " + Repeat("Aldgate Paper first quarter ", size) + "2026 earnings call.\n" + Head
        ),
        (
            "years",
            size => "Operator\nGood day. First quarter " + Repeat("of the ", size) + "2026 earnings call.\n" + Head
        ),
        ("doubled lines", size => Head + Repeat("Ada Marlow\nAda Marlow\n", size)),
        (
            "bullets",
            size => Repeat("  • Ada Marlow - Analyst\n    Ada Marlow - Analyst\n  • Why?\n    為什麼?\n", size)
        ),
        ("invisible", size => Head + new string('\u200B', size) + "\n"),
        ("Chinese", size => Head + new string('營', size) + "\n"),
        (
            "figures",
            size => Head + Repeat("Revenue was $10 million, up 10% and 12% to $1 to $2 billion. ", size) + "\n"
        ),
        ("numbers", size => Head + Repeat("1,234.5 ", size) + "\n"),
        ("one long number", size => Head + new string('7', size) + "\n"),
        ("ranges", size => Head + Repeat("$1 to ", size) + "\n"),
        ("that and that", size => Head + Repeat("That was 10% of that, and that is that. ", size) + "\n"),
        ("respectively", size => Head + Repeat("revenue and margin and ", size) + "were 1% and 2%, respectively.\n"),
        .. HostileSigns.All,
        ("no layout", size => Repeat("we made paper\n", size)),
    ];

    public static string Repeat(string text, int size) =>
        string.Concat(Enumerable.Repeat(text, Math.Max(1, size / text.Length)));

    private static string Numbered(string text, int size) =>
        string.Concat(
            Enumerable
                .Range(0, Math.Max(1, size / (text.Length + 2)))
                .Select(i => text.Replace("{0}", Name(i), StringComparison.Ordinal))
        );

    private static string Name(int number) =>
        "B"
        + string.Concat(Enumerable.Range(0, 5).Select(digit => (char)('a' + number / (int)Math.Pow(20, digit) % 20)));
}
