using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads whose share it is where the share comes first: "40% of our revenue comes from partners".</summary>
internal static class SharersBehind
{
    private const int Reach = 9;

    private const int LongestName = 4;

    private static readonly HashSet<string> Coming = WordSet.Exact(
        "come comes came coming derived derives originated generated is was"
    );

    private static readonly HashSet<string> Being = WordSet.Exact("were are");

    private static readonly HashSet<string> Moving = WordSet.Exact(
        "rose fell grew dropped climbed shrank declined increased"
    );

    private static readonly HashSet<string> Following = WordSet.Exact(
        "leading driving resulting reflecting compared versus up"
    );

    private static readonly HashSet<string> Times = WordSet.Exact("in for during");

    private static readonly HashSet<string> Pointers = WordSet.Exact(
        "these those them this that it its their existing new other others both all either outside within such"
    );

    /// <summary>The part by its words; null where none is named.</summary>
    public static string? Of(Statement said, Figure figure)
    {
        var (tokens, inside) = (said.Tokens, (string?)null);
        for (var i = figure.Last + 2; i + 1 < tokens.Length && i <= figure.Last + Reach; i++)
        {
            if (tokens[i].AfterComma || tokens[i].IsNumber)
            {
                return null;
            }

            var start =
                Coming.Has(tokens[i]) && tokens[i + 1].Is("from") ? i + 2
                : !Being.Has(tokens[i]) || Coming.Has(tokens[i + 1]) ? 0
                // "were in Europe".
                : tokens[i + 1].Is("in") ? Capitalised(tokens, tokens.Past(i + 2, SmallWords.Articles))
                : i + 1;
            if (start > 0)
            {
                var name = Name(said, tokens.Past(start, SmallWords.Articles));
                return name is null || inside is null || name == inside ? name : $"{name} in {inside}";
            }

            // "50% of the bookings for Pumps were subscriptions".
            var end = Times.Has(tokens[i]) ? EndOf(tokens, tokens.Past(i + 1, SmallWords.Articles)) : -1;
            inside = end > 0 && Being.Has(tokens.Word(end)) ? Longest(said, i + 1) : inside;
        }

        return null;
    }

    private static int Capitalised(Token[] tokens, int i) => i < tokens.Length && tokens[i].IsCapitalised ? i : 0;

    /// <summary>The name that stands from a token to another; null where more, or something else, stands there.</summary>
    public static string? Name(Statement said, int start, int end)
    {
        start = said.Tokens.Past(start, SmallWords.Articles);
        return EndOf(said.Tokens, start) == end ? NameOf(said, start, end) : null;
    }

    /// <summary>The name that begins at a token, as long as it is; null for none.</summary>
    public static string? Longest(Statement said, int start)
    {
        start = said.Tokens.Past(start, SmallWords.Articles);
        return NameOf(said, start, EndOf(said.Tokens, start));
    }

    private static string? Name(Statement said, int start)
    {
        var end = EndOf(said.Tokens, start);
        // "the acquisition of Pumps", "customers who pay": only some of what is named.
        return IsEnd(said.Tokens, end) ? NameOf(said, start, end) : null;
    }

    private static string? NameOf(Statement said, int start, int end) =>
        end > start && !OddScopes.IsVague(said.Tokens[start].Text)
            ? said.Subjects.NameOf(ScopeWords.Name(said.Tokens, start, end))
            : null;

    private static int EndOf(Token[] tokens, int start) => tokens.EndOfRun(start, LongestName, IsName);

    // "… this quarter", "… in the first quarter".
    private static bool IsEnd(Token[] tokens, int end) =>
        end >= tokens.Length
        || tokens[end].AfterComma
        || Following.Has(tokens[end])
        || PeriodCues.StartsAt(tokens, end)
        || Times.Has(tokens[end]) && PeriodCues.StartsAt(tokens, tokens.Past(end + 1, SmallWords.Articles));

    private static bool IsName(Token[] tokens, int i) =>
        !tokens[i].IsNumber
        && char.IsLetter(tokens[i].Text[0])
        && !PeriodCues.StartsAt(tokens, i)
        && !Pointers.Has(tokens[i])
        && !Actors.NotNames.Has(tokens[i])
        && !Moving.Has(tokens[i])
        && (!ScopeWords.IsVerb(tokens[i].Lower) || tokens[i].IsCapitalised);
}
