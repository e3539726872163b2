using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells whose customers or users a number counts: "Harbor now has 20,000 customers", "Harbor's 3 million members".</summary>
internal static class CountHolders
{
    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around more than a an now well some"
    );

    private static readonly HashSet<string> Using = WordSet.Exact("use uses using adopted on rely");

    private static readonly HashSet<string> Owners = WordSet.Exact("our the on");

    private static readonly HashSet<string> Adverbs = WordSet.Exact("already now currently also");

    private static readonly HashSet<string> Holding = WordSet.Exact(
        "has serves served reached surpassed passed exceeded counts attracted saw hit topped crossed had"
    );

    private static readonly HashSet<string> Growing = WordSet.Exact("grown grew grows scaled expanded increased");

    private static readonly HashSet<string> Kinds = WordSet.Exact("product service app offering");

    /// <summary>The product or part that has them; null for the company, or where nobody is named.</summary>
    public static string? Of(Statement said, Figure figure)
    {
        var before = said.Tokens.Back(figure.First - 1, About);
        var word = said.Tokens.Word(before);
        if (before >= 0 && IsPossessive(said.Tokens[before].Text))
        {
            return said.Subjects.NameOf(said.Tokens[before].Text);
        }

        var verb =
            Holding.Has(word) ? before
            : word == "to" && Growing.Has(said.Tokens.Word(before - 1)) ? before - 1
            : word == "by" && said.Tokens.Word(before - 1) == "used" ? before - 1
            : -1;
        if (User(said, figure.Last + 1) is { } used)
        {
            return used;
        }

        verb = said.Tokens.Back(verb - 1, Adverbs) + 1;
        return verb > 0 && said.Subjects.Actor(verb) is { Length: > 0 } actor && IsName(actor)
            ? WithoutKind(actor)
            : null;
    }

    /// <summary>"its more than 10 million members": of somebody else.</summary>
    public static bool AreOthers(Token[] tokens, Figure figure) =>
        tokens.Word(tokens.Back(figure.First - 1, SmallWords.AboutOrMore)) is "its" or "their";

    // "2 million organizations use Harbor", "4,000 customers using our Harbor tools".
    private static string? User(Statement said, int noun)
    {
        var use = noun + (said.Tokens.Word(noun + 1) is "now" or "already" or "are" ? 2 : 1);
        return Using.Has(said.Tokens.Word(use)) && !said.Tokens[use].AfterComma
            ? Name(said, said.Tokens.Past(use + 1, Owners))
            : null;
    }

    private static string? Name(Statement said, int start)
    {
        var end = start;
        while (
            end < said.Tokens.Length
            && (end == start || !said.Tokens[end].AfterComma)
            && (
                said.Tokens[end].IsCapitalised
                || end > start
                    && said.Tokens[end].Is("and")
                    && end + 1 < said.Tokens.Length
                    && said.Tokens[end + 1].IsCapitalised
            )
        )
        {
            end++;
        }

        return end > start ? said.Subjects.NameOf(said.Tokens.Text(start, end)) : null;
    }

    private static bool IsName(string actor) =>
        char.IsUpper(actor[0]) && actor.Skip(1).Any(char.IsUpper)
        || actor.Split(' ').Length <= 3 && !OddScopes.IsVague(actor);

    private static bool IsPossessive(string text) =>
        char.IsUpper(text[0])
        && (text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("\u2019s", StringComparison.Ordinal));

    private static string WithoutKind(string name) =>
        name.LastIndexOf(' ') is > 0 and var space && Kinds.Has(name.Substring(space + 1))
            ? name.Substring(0, space)
            : name;
}
