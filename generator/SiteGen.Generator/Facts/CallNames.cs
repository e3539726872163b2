using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>A call -> the words that stand with a capital letter inside its sentences: "our new Optics line" tells that Optics is a name.</summary>
internal static class CallNames
{
    public static HashSet<string> Of(IReadOnlyList<SpokenTurn> turns)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in turns.SelectMany(turn => turn.Raw.Paragraphs))
        {
            Add(paragraph.Text, names);
        }

        return names;
    }

    private static void Add(string text, HashSet<string> names)
    {
        for (var i = 2; i < text.Length; i++)
        {
            if (!char.IsUpper(text[i]) || text[i - 1] != ' ' || !IsInside(text[i - 2]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            names.Add(text.Substring(start, i - start));
        }
    }

    private static bool IsInside(char before) => char.IsLower(before) || before is ',' or '&';
}
