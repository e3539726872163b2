using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Tells kinds of revenue that each part of a business has: "Pumps revenue grew 5%, with subscription revenue up 9%",
/// "subscription revenue in Pumps" are of Pumps, and not of all that the company earns with subscriptions.
/// </summary>
internal static class KindsOfParts
{
    private static readonly HashSet<string> Kinds = WordSet.Exact(
        """
        subscription subscriptions maintenance product products license licenses licensing service services hardware software equipment
        consumables aftermarket support perpetual recurring professional original installation rental e commerce ecommerce online
        """
    );

    private static readonly HashSet<string> Joining = WordSet.Exact("and plus & -");

    private static readonly HashSet<string> Leads = WordSet.Exact("with driven led as");

    private static readonly HashSet<string> Within = WordSet.Exact("in within inside");

    private static readonly HashSet<string> Mixes = WordSet.Exact("mix");

    private static readonly HashSet<string> Totals = WordSet.Exact("total overall consolidated company");

    /// <summary>Whether a name is of such a kind.</summary>
    public static bool Are(string name) =>
        name.Split(' ', '-').Select(static word => word.ToLowerInvariant()).ToArray() is var words
        && Array.Exists(words, Kinds.Contains)
        && Array.TrueForAll(words, static word => Kinds.Contains(word) || Joining.Contains(word));

    /// <summary>The link, with the part in its scope whose kind of revenue it is.</summary>
    public static Link In(Link link, Statement said, int k, FactDraft? previous)
    {
        // "Pumps in Asia increased 2%, with service up 3%": not of all Pumps.
        if (
            k > 0
            && link.Scope is { } wide
            && previous is { IsNamed: true }
            && wide.IndexOf(" in ", StringComparison.Ordinal) is > 0 and var inside
            && Are(wide.Substring(0, inside))
            && previous.Scope.StartsWith(wide.Substring(inside + 4) + " in ", StringComparison.Ordinal)
            && said.Tokens.Any(said.LastFigure(k) + 1, said.Figures[k].First, Leads)
        )
        {
            return link with { Scope = wide.Substring(0, inside) + " in " + previous.Scope };
        }

        if (link.Scope is not { } kind || !Are(kind))
        {
            return link;
        }

        var part =
            link.Mention is { } mention ? Behind(said, mention.Last + 1) ?? Before(said, k, mention.First, previous)
            // "the subscription mix within Pumps".
            : said.Tokens.Last(0, said.Figures[k].First, Mixes) is var mix and > 0 ? Behind(said, mix + 1)
            // "as services declined 5%".
            : said.Tokens.Last(said.LastFigure(k) + 1, said.Figures[k].First, Kinds) is var noun and > 0
                ? Before(said, k, noun, previous)
            : null;
        return part is null || part == kind ? link : link with { Scope = $"{kind} in {part}" };
    }

    // "subscription revenue in Pumps", "the subscription mix within the Pumps business".
    private static string? Behind(Statement said, int preposition)
    {
        var tokens = said.Tokens;
        if (preposition >= tokens.Length || !Within.Has(tokens[preposition]) || tokens[preposition].AfterComma)
        {
            return null;
        }

        var start = tokens.Past(preposition + 1, SmallWords.Articles);
        var end = start;
        while (
            end < tokens.Length
            && end - start < 4
            && tokens[end].IsCapitalised
            && !tokens[end].IsNumber
            && !(end > start && tokens[end].AfterComma)
        )
        {
            end++;
        }

        var isName =
            end > start
            && !PeriodCues.StartsAt(tokens, start)
            && !Actors.NotNames.Has(tokens[start])
            && !said.Subjects.IsIssuer(tokens[start]);
        return isName && said.Subjects.NameOf(tokens.Text(start, end)) is { Length: > 1 } name && !Places.Is(name)
            ? name
            : null;
    }

    // "Pumps revenue grew 5%, with product revenue up 9% and service revenue down 2%".
    private static string? Before(Statement said, int k, int mention, FactDraft? previous)
    {
        if (
            k == 0
            || previous is not { IsNamed: true, Scope: not (FactDraft.Total or FactDraft.Unnamed) }
            || previous.Figure != said.Figures[k - 1]
            || said.Tokens.Any(mention - 4, mention, Totals)
        )
        {
            return null;
        }

        var at = previous.Scope.IndexOf(" in ", StringComparison.Ordinal);
        if (at > 0 && Are(previous.Scope.Substring(0, at)))
        {
            return previous.Scope.Substring(at + 4);
        }

        var lead = said.Tokens.First(previous.Figure.Last + 1, mention, Leads);
        return lead > 0 && !Are(previous.Scope) && (k == 1 || !Places.Is(previous.Scope)) ? previous.Scope : null;
    }
}
