using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Tells whether a text has the shape of a person's name.</summary>
internal static class NameShape
{
    private static readonly char[] Ties = ['\'', '\u2019', '-'];

    private const int MaxWords = 7;
    private const int MaxLength = 80;
    private const string Signs = " .,'\u2019-\u2010()\"\u201C\u201D";

    /// <summary>Two words or more, each like a part of a name, and not all of them words of captions.</summary>
    public static bool IsFullName(string text) =>
        Words(text) is { Length: >= 2 } words
        && (words.Count(IsNameWord) >= 2 || IsFamily(words, 1))
        && !TopicWords.AreAll(words);

    /// <summary>One word or more, each like a part of a name.</summary>
    public static bool IsName(string text) => Words(text) is not null;

    /// <summary>Whether a small word is tied to a capitalised one: "d'Arcy", "al-Sayed".</summary>
    public static bool HasInnerCapital(string word)
    {
        var tie = word.IndexOfAny(Ties);
        return tie > 0
            && tie + 1 < word.Length
            && char.IsUpper(word[tie + 1])
            && (
                word[tie] == '-'
                    ? NameWords.Particles.Contains(word.Substring(0, tie))
                    : word[0] is 'd' or 'l' && tie == 1
            );
    }

    private static string[]? Words(string printed)
    {
        var text = printed.Length > MaxLength ? "" : Characters.Visible(printed);
        if (text.Length == 0 || !char.IsLetter(text[0]) || !IsSpelt(text))
        {
            return null;
        }

        var words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var fits = words.Length <= MaxWords && words.Any(word => IsNameWord(word.TrimEnd(',')));
        for (var i = 0; fits && i < words.Length; i++)
        {
            var word = words[i].TrimEnd(',');
            var comma = word.Length < words[i].Length;
            var beforeSuffix = i + 1 < words.Length && IsSuffix(words[i + 1]);
            fits =
                (!comma || beforeSuffix)
                && (IsNameWord(word) || i > 0 && IsSuffix(word) || IsFamily(words, i) || IsParticle(words, i));
        }

        return fits ? words : null;
    }

    // Most lines hold a sign that no name does, and need not be split.
    private static bool IsSpelt(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c) && Signs.IndexOf(c) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSuffix(string word) => NameWords.Suffixes.Contains(word.TrimEnd(','));

    // "Iris Good": the last of two names.
    private static bool IsFamily(string[] words, int i) =>
        i == 1 && words.Length == 2 && NameWords.Family.Contains(words[1]) && IsNameWord(words[0]);

    // "Dirk van der Meer", "de la Cruz"
    private static bool IsParticle(string[] words, int i) =>
        NameWords.Particles.Contains(words[i]) && i + 1 < words.Length;

    private static bool IsNameWord(string word)
    {
        if (word.Length > 2 && word[0] is '(' or '"' or '\u201C' && word[word.Length - 1] is ')' or '"' or '\u201D')
        {
            word = word.Substring(1, word.Length - 2);
        }

        if (word.Length == 0 || !char.IsUpper(word[0]) && !HasInnerCapital(word) || NameWords.Never.Contains(word))
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
