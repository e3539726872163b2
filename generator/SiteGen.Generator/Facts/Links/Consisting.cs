using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads what an amount is made of: "inventory was $3 million, which consisted of $1 million of pipes and $2 million of valves".</summary>
internal static class Consisting
{
    private static readonly HashSet<string> Verbs = WordSet.Exact(
        "consisted consisting consists consist comprised comprising"
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around more than of another and"
    );

    /// <summary>The link; null where the figure is no such part.</summary>
    public static Link? Of(Statement said, Figure figure, FactDraft? previous)
    {
        var tokens = said.Tokens;
        if (
            previous is not { IsNamed: true, IsGrowth: false, IsChange: false }
            || previous.Figure.Unit != figure.Unit
            || WholeConcepts.Has(previous.Concept)
            || tokens.Word(figure.Last + 1) != "of"
            || tokens[figure.Last + 1].AfterComma
            || said.Behind(figure) is not null
        )
        {
            return null;
        }

        var start = tokens.Past(figure.Last + 2, SmallWords.ArticlesOrIts);
        var end = NameEnds.Of(tokens, start);
        return Leads(said, previous.Figure, figure) && end > start && !OddScopes.IsVague(tokens[start].Text)
            ? Link.Again(previous) with
            {
                Scope = said.Subjects.NameOf(ScopeWords.Name(tokens, start, end)),
            }
            : null;
    }

    // The verb before the first of them; those behind it follow without another name.
    private static bool Leads(Statement said, Figure before, Figure figure)
    {
        var (tokens, verb) = (said.Tokens, said.Tokens.Last(0, figure.First, Verbs));
        return verb >= 0
            && (
                verb == tokens.Back(figure.First - 1, About)
                || said.Figures.Exists(first => first.First > verb && verb == tokens.Back(first.First - 1, About))
                    && tokens.Word(before.Last + 1) == "of"
                    && !said.Mentions.Exists(mention => mention.First > verb && mention.Last < figure.First)
            );
    }
}
