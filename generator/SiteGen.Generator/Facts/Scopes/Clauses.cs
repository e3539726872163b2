using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells the clause that a figure stands in from those before it: each may have a subject of its own.</summary>
internal static class Clauses
{
    private static readonly HashSet<string> Joints = WordSet.Exact("and as but");

    private static readonly HashSet<string> Asides = WordSet.Exact("with by while whereas");

    private static readonly HashSet<string> Contrasts = WordSet.Exact("while whereas");

    /// <summary>Whether a clause starts at a token, behind a concept and its figure.</summary>
    public static bool Start(Token[] tokens, List<Figure> figures, int start, Mention mention) =>
        Asides.Has(tokens.Word(start - 1))
        || (tokens[start].AfterComma || Joints.Has(tokens.Word(start - 1)))
            && figures.Any(figure => figure.First > mention.Last && figure.Last < start);

    /// <summary>"Pumps grew 9%, and site owned shops were up 5%": who acts behind a figure is said there.</summary>
    public static bool IsOwn(Token[] tokens, List<Figure> figures, int start, int from = 0)
    {
        for (var i = start; i > from && i > start - 4; i--)
        {
            if (Contrasts.Has(tokens[i - 1]))
            {
                return true;
            }

            if (tokens[i].AfterComma || Joints.Has(tokens[i - 1]) || Asides.Has(tokens[i - 1]))
            {
                return figures.Count > 0 && figures[0].Last < i;
            }
        }

        return false;
    }

    /// <summary>"We saw it in Europe, but the shop was the fastest at 5% growth": another is spoken of since.</summary>
    public static bool HaveOther(Token[] tokens, int before)
    {
        for (var i = before - 1; i > 0 && !Actors.Company.Has(tokens[i]); i--)
        {
            if (tokens[i].AfterComma && Joints.Has(tokens[i]))
            {
                return tokens.Any(i + 1, before, SmallWords.Copulas);
            }
        }

        return false;
    }
}
