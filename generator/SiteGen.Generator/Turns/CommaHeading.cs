using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Reads a line that is a whole name, or <c>Name, Firm</c>, or <c>Name, Title</c>.</summary>
internal static class CommaHeading
{
    private const int MaxLength = 120;
    private const int MostWords = 8;

    private static readonly HashSet<string> InFirms = new(StringComparer.Ordinal)
    {
        "and",
        "of",
        "the",
        "de",
        "du",
        "&",
        "for",
        "la",
        "und",
        "y",
    };

    public static Heading? Read(Piece line)
    {
        var text = line.Length <= MaxLength ? line.Text : "";
        if (IsPerson(text))
        {
            return new(line, line, null, null);
        }

        for (var comma = text.IndexOf(','); comma > 0; comma = text.IndexOf(',', comma + 1))
        {
            var rest = line.From(comma + 1).Trim();
            if (IsPerson(text.Substring(0, comma)) && IsCapitalised(rest.Text))
            {
                var name = Courtesy.Without(line.Part(0, comma));
                return TitleWords.IsTitle(rest.Text, RosterSide.Unknown)
                    ? new(line, name, rest, null)
                    : new(line, name, null, rest);
            }
        }

        return null;
    }

    private static bool IsPerson(string text) =>
        NameShape.IsFullName(text) || OperatorWords.IsOperator(text) || UnknownPeople.Is(text);

    // A firm or a title, and no sentence.
    private static bool IsCapitalised(string text) =>
        text.Length > 0
        && text[text.Length - 1] is not ('?' or '!' or ':' or ';' or ',')
        && (text[text.Length - 1] != '.' || LastWordIsShort(text))
        && text.Split([' '], StringSplitOptions.RemoveEmptyEntries) is { Length: <= MostWords } words
        && words.All(word => !char.IsLower(word[0]) || InFirms.Contains(word) || word.Any(char.IsUpper))
        && !NameWords.Suffixes.Contains(words[0]);

    // "Babbage & Co.", "Lovelace Inc."
    private static bool LastWordIsShort(string text) => text.Length - text.LastIndexOf(' ') <= 6;
}
