using SiteGen.Generator.Support;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>Finds runs of capitalised words with nothing but a space (or an initial's full stop) between them.</summary>
internal static class CapitalisedRuns
{
    public static IEnumerable<(int Start, int End)> In(string text)
    {
        var words = Words.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsNameLike(words[i]))
            {
                continue;
            }

            var first = i;
            while (Next(text, words, i) is { } next)
            {
                i = next;
            }

            yield return (words[first].Start, words[i].End);
        }
    }

    // The next word of the name: a capitalised one, behind "van der" or the second half of "Ji-woo" too.
    private static int? Next(string text, List<Word> words, int i)
    {
        var next = i + 1;
        while (next < words.Count && Touches(text, words[next - 1], words[next]) && !IsNameLike(words[next]))
        {
            if (!IsInsideName(text, words[next]))
            {
                return null;
            }

            next++;
        }

        return next < words.Count && Touches(text, words[next - 1], words[next]) ? next : null;
    }

    private static bool IsNameLike(Word word) =>
        (word.IsCapitalised || NameShape.HasInnerCapital(word.Text))
        && !StartsSentence.Contains(word.Text)
        && !NameWords.Never.Contains(word.Text);

    private static bool IsInsideName(string text, Word word) =>
        NameWords.Particles.Contains(word.Text) || text[word.Start - 1] == '-';

    private static bool Touches(string text, Word before, Word word)
    {
        var between = text.Substring(before.End, word.Start - before.End);
        return between is " " or "-" || between == ". " && before.Text.Length == 1;
    }

    private static readonly HashSet<string> StartsSentence = new(StringComparer.Ordinal)
    {
        "And",
        "Our",
        "The",
        "Your",
        "Next",
        "We",
        "We'll",
        "I",
        "Please",
        "First",
        "Now",
        "Thank",
        "You",
        "That",
        "This",
        "It",
        "Question",
        "Questions",
        "Operator",
        "Mr",
        "Mrs",
        "Ms",
        "Dr",
        "From",
        "Okay",
        "Yes",
        "With",
        "Joining",
        "Also",
        "One",
        "At",
        "Today",
        "So",
        "Then",
        "Again",
        "While",
        "As",
        "If",
        "When",
        "Before",
        "After",
    };
}
