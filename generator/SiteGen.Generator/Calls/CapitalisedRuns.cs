using SiteGen.Generator.Support;

namespace SiteGen.Generator.Calls;

/// <summary>Finds runs of capitalised words with nothing but a space (or an initial's full stop) between them.</summary>
internal static class CapitalisedRuns
{
    public static IEnumerable<(int Start, int End)> In(string text)
    {
        var (start, end) = (-1, -1);
        foreach (var word in Words.Of(text))
        {
            if (start >= 0 && (!IsNameLike(word) || !Touches(text, end, word.Start)))
            {
                yield return (start, end);
                start = -1;
            }

            if (IsNameLike(word))
            {
                (start, end) = (start < 0 ? word.Start : start, word.End);
            }
        }

        if (start >= 0)
        {
            yield return (start, end);
        }
    }

    private static bool IsNameLike(Word word) => word.IsCapitalised && !StartsSentence.Contains(word.Text);

    private static bool Touches(string text, int end, int start)
    {
        var between = text.Substring(end, start - end);
        return between is " " or "-" || between == ". " && end >= 2 && text[end - 2] == ' ';
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
        "Our",
        "Today",
        "So",
        "Then",
        "Again",
    };
}
