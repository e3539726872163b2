using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads what a list leaves out: "Pumps grew 7%, Valves 11%, and Kilns 6%", "revenue was $40 million, Pumps $30 million".</summary>
internal static class Ellipses
{
    private const int Longest = 4;

    private static readonly HashSet<string> Joining = WordSet.Exact("and while with but");

    private static readonly HashSet<string> BeforeFigure = WordSet.Exact(
        "about approximately around roughly nearly almost over just at"
    );

    /// <summary>The link; null where the words before the figure are no name alone.</summary>
    public static Link? Of(Statement said, int k, FactDraft? previous)
    {
        var (tokens, figure) = (said.Tokens, said.Figures[k]);
        if (previous is not { IsNamed: true } || previous.Figure.Unit != figure.Unit)
        {
            return null;
        }

        var gap = previous.Figure.Last + 1;
        // "… 31%, I think, and Kilns 12%".
        gap += tokens.Word(gap) == "i" && tokens.Word(gap + 1) is "think" or "believe" or "guess" ? 2 : 0;
        var end = tokens.Back(figure.First - 1, BeforeFigure) + 1;
        var start = tokens.Past(tokens.Past(gap, Joining), SmallWords.Articles);
        var opens = gap < tokens.Length && (tokens[gap].AfterComma || Joining.Has(tokens[gap]));
        return opens && IsName(tokens, start, end) && Part(said, start, end, previous) is { } part
            ? Link.Again(previous) with
            {
                Basis = "",
                Scope = part,
            }
            : null;
    }

    private static bool IsName(Token[] tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (
                i > start && tokens[i].AfterComma
                || tokens[i].IsNumber
                || Actors.NotNames.Has(tokens[i]) && !tokens[i].Is("and")
                || Actors.Company.Has(tokens[i])
                // "and Asian sales fell 12%": says all of it.
                || GrowthCues.Of(tokens[i].Lower) != 0
                || !IsJoined(tokens, i)
                    && (
                        ScopeWords.Stops.Has(tokens[i])
                        || ScopeWords.IsVerb(tokens[i].Lower) && !tokens[i].IsCapitalised
                    )
                || PeriodCues.StartsAt(tokens, i)
            )
            {
                return false;
            }
        }

        return start < end && end - start <= Longest && !Comparisons.Begins(tokens[start].Lower);
    }

    // "mid-market".
    private static bool IsJoined(Token[] tokens, int i) =>
        tokens[i].AfterHyphen || i + 1 < tokens.Length && tokens[i + 1].AfterHyphen;

    private static string? Part(Statement said, int start, int end, FactDraft previous)
    {
        var name = said.Tokens.Text(start, end);
        return said.MentionAt(start) is not null || said.MentionAt(end - 1) is not null || Things.Name(name) ? null
            : char.IsUpper(name[0])
            || PartNames.Has(name)
            || PartNames.EndsInUnit(name)
            || PartNames.IsLine(name)
            || said.Context.Parts.Contains(name)
                ? said.Subjects.NameOf(ScopeWords.Name(said.Tokens, start, end))
            // "Pumps grew 7%, and mid-size 11%": not pumps.
            : previous.Scope != FactDraft.Total
            && Enumerable.Range(start, end - start).Any(i => IsJoined(said.Tokens, i))
                ? FactDraft.Unnamed
            : null;
    }
}
