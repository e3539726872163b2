using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "it is now a $2 billion business": what a part of the business sells in some year.</summary>
internal static class Sizes
{
    private static readonly HashSet<string> Linking = WordSet.Exact("is was are it's that's become became");

    private static readonly HashSet<string> Adverbs = WordSet.Exact("now today already currently");

    private static readonly HashSet<string> About = WordSet.Exact("about roughly nearly almost over approximately");

    public static Link? Of(Statement said, Figure figure) =>
        Verb(said.Tokens, figure) is var verb and >= 0 && said.Mentions.Count == 0 && !Pronouns.Lead(said.Tokens)
            ? Link.Of(
                "Revenue",
                Measure.Money,
                said.Subjects.Grower(verb) is { Length: > 0 } part && !OddScopes.IsBareUnit(part)
                    ? part
                    : FactDraft.Unnamed
            )
            : null;

    /// <summary>Where the verb stands that says so; -1 where none does.</summary>
    public static int Verb(Token[] tokens, Figure figure)
    {
        var article = tokens.Back(figure.First - 1, About);
        var verb = tokens.Back(article - 1, Adverbs);
        return
            Unit.IsMoney(figure.Unit)
            && figure.Value is not null
            && tokens.Word(figure.Last + 1) == "business"
            && !tokens[figure.Last + 1].AfterComma
            && tokens.Word(article) == "a"
            && Linking.Has(tokens.Word(verb))
            ? verb
            : -1;
    }
}
