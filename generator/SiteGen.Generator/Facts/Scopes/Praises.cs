using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads the part of the business that a sentence praises first: "another strong quarter for services with revenue of".</summary>
internal static class Praises
{
    private static readonly HashSet<string> Times = WordSet.Exact("quarter year half ever");

    /// <summary>The name; null where the sentence praises none.</summary>
    public static string? Of(Token[] tokens)
    {
        for (var i = 1; i + 2 < tokens.Length; i++)
        {
            if (!tokens[i].Is("for") || !Times.Has(tokens[i - 1]))
            {
                continue;
            }

            var start = tokens.Past(i + 1, SmallWords.Articles);
            for (var end = start; end < tokens.Length && end - start < 4 && !tokens[end].AfterComma; end++)
            {
                if (tokens[end].Is("with"))
                {
                    return end > start && !Openings.IsNone(tokens[start]) && !PeriodCues.StartsAt(tokens, start)
                        ? tokens.Text(start, end)
                        : null;
                }

                if (ScopeWords.IsVerb(tokens[end].Lower) || tokens[end].IsNumber)
                {
                    break;
                }
            }
        }

        return null;
    }
}
