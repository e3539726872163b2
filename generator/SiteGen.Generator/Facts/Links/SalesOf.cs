using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "China is about $300 million of sales", "it does $2 billion in revenue": how large a part is.</summary>
internal static class SalesOf
{
    private static readonly HashSet<string> About = WordSet.Exact(
        "about around roughly approximately nearly almost over some now only just a more than"
    );

    private static readonly HashSet<string> Being = WordSet.Exact(
        "is was are were does did generates represents makes"
    );

    private static readonly HashSet<string> Kinds = WordSet.Exact("annual our annualized total yearly");

    private static readonly HashSet<string> Pronouns = WordSet.Exact("it that this which");

    /// <summary>The link; null where the sentence is no such one.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        var verb = tokens.Back(figure.First - 1, About);
        if (
            !Unit.IsMoney(figure.Unit)
            || tokens.Word(figure.Last + 1) is not ("of" or "in")
            || said.MentionAt(tokens.Past(figure.Last + 2, Kinds))
                is not { Concept.Name: "Revenue", Scope: null } revenue
            || !Being.Has(tokens.Word(verb))
            || said.Subjects.Own(figure.First) is not null
        )
        {
            return null;
        }

        return Pronouns.Has(tokens.Word(verb - 1))
                ? Link.To(revenue) with
                {
                    Scope = said.Context.Scope ?? FactDraft.Unnamed,
                }
            : said.Subjects.Actor(verb) is { Length: > 1 } actor && actor.Any(char.IsUpper)
                ? Link.To(revenue) with
                {
                    Scope = actor,
                }
            : null;
    }
}
