using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads the part of the business that the words behind a figure end with: "$8 million came from stock in our Mills portfolio".</summary>
internal static class OwnUnits
{
    private const int Reach = 14;

    private const int Longest = 6;

    private static readonly HashSet<string> Prepositions = WordSet.Exact("in across within from for at");

    private static readonly HashSet<string> Units = WordSet.Exact(
        "business businesses segment segments division divisions portfolio unit"
    );

    /// <summary>The part; null where the words name none before the next comma.</summary>
    public static string? Behind(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        for (var i = figure.Last + 1; i + 1 < tokens.Length && i <= figure.Last + Reach; i++)
        {
            if (tokens[i].AfterComma || tokens[i].IsNumber)
            {
                return null;
            }

            if (Prepositions.Has(tokens[i]) && Named(said, i) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static string? Named(Statement said, int preposition)
    {
        var tokens = said.Tokens;
        var start = tokens.Past(preposition + 1, SmallWords.Articles);
        return Unit(tokens, start) is > 0 and var end && start > preposition + 1
            ? tokens[start].Is("core")
                ? CoreName(tokens, start)
                : said.Subjects.NameOf(ScopeWords.Name(tokens, start, end))
            : tokens[preposition].Is("from")
            && said.Subjects.Near.At(preposition + 1) is { } from
            && (Places.Is(from) || said.Context.Parts.Contains(from))
                ? from
                : said.Subjects.Near.Behind(preposition - 1);
    }

    // "our core divisions".
    private static string CoreName(Token[] tokens, int core)
    {
        var name = tokens.Text(core, tokens.Past(core + 1, Units));
        return char.ToUpperInvariant(name[0]) + name.Substring(1);
    }

    // "Pulp and Paper business", "core business divisions"; 0 where no such name begins there.
    private static int Unit(Token[] tokens, int start)
    {
        var end = start;
        while (
            end < tokens.Length
            && end - start < Longest
            && !(end > start && tokens[end].AfterComma)
            && (
                tokens[end].IsCapitalised
                || tokens[end].Is("core")
                || tokens[end].AfterHyphen
                || end > start && tokens[end].Is("and")
            )
        )
        {
            end++;
        }

        var unit = end;
        while (unit < tokens.Length && !tokens[unit].AfterComma && Units.Has(tokens[unit]))
        {
            unit++;
        }

        return end > start && unit > end ? end : 0;
    }
}
