namespace SiteGen.Generator.Turns;

/// <summary>Tells whether a text has the shape of a person's name.</summary>
internal static class NameShape
{
    private const int MaxWords = 7;

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "al",
        "bin",
        "da",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "el",
        "la",
        "le",
        "ten",
        "ter",
        "van",
        "von",
        "y",
        "zu",
    };

    /// <summary>Letters that follow a name and are no part of it.</summary>
    public static readonly HashSet<string> Suffixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "jr",
        "jr.",
        "sr",
        "sr.",
        "ii",
        "iii",
        "iv",
        "phd",
        "ph.d.",
        "ph.d",
        "md",
        "m.d.",
        "cfa",
        "cpa",
        "esq",
        "esq.",
        "mba",
    };

    // Words that begin a sentence or name a thing with a capital letter; no name holds them.
    private static readonly HashSet<string> NeverInNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "and",
        "an",
        "all",
        "are",
        "as",
        "at",
        "but",
        "can",
        "congrats",
        "congratulations",
        "earnings",
        "everybody",
        "everyone",
        "financial",
        "for",
        "from",
        "good",
        "great",
        "hello",
        "hi",
        "how",
        "i",
        "if",
        "in",
        "investor",
        "is",
        "it",
        "just",
        "my",
        "no",
        "not",
        "of",
        "okay",
        "ok",
        "on",
        "or",
        "our",
        "please",
        "press",
        "q&a",
        "quarter",
        "question",
        "questions",
        "relations",
        "revenue",
        "right",
        "so",
        "thank",
        "thanks",
        "that",
        "the",
        "then",
        "there",
        "this",
        "to",
        "today",
        "we",
        "welcome",
        "well",
        "what",
        "when",
        "where",
        "which",
        "with",
        "yeah",
        "yes",
        "you",
        "your",
    };

    /// <summary>Two words or more, each like a part of a name.</summary>
    public static bool IsFullName(string text) => Words(text) is { Length: >= 2 } words && words.Count(IsNameWord) >= 2;

    /// <summary>One word or more, each like a part of a name.</summary>
    public static bool IsName(string text) => Words(text) is { Length: >= 1 };

    private static string[]? Words(string text)
    {
        if (text.Length is 0 or > 80 || !char.IsLetter(text[0]))
        {
            return null;
        }

        var words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var fits = words.Length <= MaxWords && IsNameWord(words[0].TrimEnd(','));
        for (var i = 0; fits && i < words.Length; i++)
        {
            var word = words[i].TrimEnd(',');
            var comma = word.Length < words[i].Length;
            var beforeSuffix = i + 1 < words.Length && Suffixes.Contains(words[i + 1].TrimEnd(','));
            fits =
                (!comma || beforeSuffix) && (IsNameWord(word) || Particles.Contains(word) || Suffixes.Contains(word));
        }

        return fits ? words : null;
    }

    private static bool IsNameWord(string word)
    {
        if (word.Length > 2 && word[0] == '(' && word[word.Length - 1] == ')')
        {
            word = word.Substring(1, word.Length - 2);
        }

        if (word.Length == 0 || !char.IsUpper(word[0]) || NeverInNames.Contains(word))
        {
            return false;
        }

        for (var i = 1; i < word.Length; i++)
        {
            var c = word[i];
            var isInitialsDot = c == '.' && (i == 1 || i == 3 && word[1] == '.' || word.Length <= 3);
            if (!char.IsLetter(c) && c is not ('\'' or '\u2019' or '-' or '\u2010') && !isInitialsDot)
            {
                return false;
            }
        }

        return true;
    }
}
