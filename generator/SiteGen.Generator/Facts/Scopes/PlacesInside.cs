using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Narrows a part of the business to the place that the same words name: "our Marine business in Asia grew 5%", "it was
/// strong in Asia, with sales up 5%", "Marine grew 5%, and in Asia it grew 9%".
/// </summary>
internal static class PlacesInside
{
    private static readonly HashSet<string> Inner = WordSet.Exact("in across within");

    private static readonly HashSet<string> Following = WordSet.Exact(
        "and or but as with over this last by for on to that"
    );

    private static readonly HashSet<string> Us = WordSet.Exact("we we've our i");

    private const int Near = 5;

    private static readonly HashSet<string> Generic = WordSet.Exact(
        "demand growth performance business momentum results sales revenue trends"
    );

    private static readonly HashSet<string> Again = WordSet.Exact("it they that");

    private static readonly HashSet<string> Verbs = WordSet.Exact("was were is are has have had of");

    /// <summary>The link of the k-th figure, with the place in its scope.</summary>
    public static Link In(Link link, Statement said, int k, FactDraft? previous)
    {
        var figure = said.Figures[k];
        if (
            link.Concept is FactDraft.Other or "Headwind" or "Tailwind"
            || WholeConcepts.Has(link.Concept)
            || link.Scope == FactDraft.Unnamed
        )
        {
            return link;
        }

        if (link.Concept == "MarketShare" && OfMarket(said.Tokens, figure) is { } market)
        {
            return link with { Scope = PlaceNames.Join(link.Scope, market) };
        }

        if (
            said.Tokens.Word(figure.Last + 1) == "in"
            && link.Scope is not (null or FactDraft.Total)
            && !Places.Is(link.Scope)
            && PlaceNames.Behind(said.Tokens, figure.Last + 1, out var behind) is { } there
            && (behind >= said.Tokens.Length || said.Tokens[behind].AfterComma || Following.Has(said.Tokens[behind]))
        )
        {
            return link with { Scope = PlaceNames.Join(link.Scope, there) };
        }

        if (link.Mention is { } sold && Outside(said.Tokens, link.Scope, sold.Last + 1) is { } outside)
        {
            return link with { Scope = outside };
        }

        if (link.Scope is (null or FactDraft.Total) && ThingsInPlaces.Lead(said))
        {
            return link with { Scope = FactDraft.Unnamed };
        }

        for (var i = figure.First - 2; i > said.LastFigure(k); i--)
        {
            if (!Inner.Has(said.Tokens[i]) || PlaceNames.Behind(said.Tokens, i, out var end) is not { } place)
            {
                continue;
            }

            return IsOfWith(said, link, end)
                    ? link with
                    {
                        Scope = IsOfOther(said, link) ? FactDraft.Unnamed : PlaceNames.Join(link.Scope, place),
                    }
                : IsOfSubject(said, link, i, end, said.LastFigure(k))
                    ? link with
                    {
                        Scope = PlaceNames.Join(link.Scope, place),
                    }
                // "in our US leasing accounts, which will lower profit by $5 million".
                : EndOfRelative(said.Tokens, end) is > 0 and var which
                    ? link with
                    {
                        Scope =
                            which > end
                                ? said.Tokens.Text(said.Tokens.Past(i + 1, SmallWords.Articles), which)
                                : FactDraft.Unnamed,
                    }
                : link.Mention is { } shown && ShownPlaces.Lead(said.Tokens, end, shown.First)
                    ? link with
                    {
                        Scope = PlaceNames.Join(link.Scope, place),
                    }
                : IsAgain(said.Tokens, i, end)
                    ? link with
                    {
                        Scope = PlaceNames.Join(previous?.Scope ?? said.Context.LastNamed?.Scope, place),
                    }
                : link;
        }

        return link;
    }

    // "sales outside the U.S. fell"; of tools, they are no part by its name.
    private static string? Outside(Token[] tokens, string? scope, int preposition) =>
        tokens.Word(preposition) != "outside" || PlaceNames.Behind(tokens, preposition, out _) is not { } place ? null
        : scope is null or FactDraft.Total ? $"Outside {place}"
        : scope.StartsWith("Outside", StringComparison.Ordinal) ? scope
        : FactDraft.Unnamed;

    // "a 46% share of the U.S. pump market".
    private static string? OfMarket(Token[] tokens, Figure figure)
    {
        var of = figure.Last + 2;
        return
            tokens.Word(figure.Last + 1) == "share"
            && tokens.Word(of) == "of"
            && PlaceNames.Behind(tokens, of, out var end) is { } place
            && (tokens.Word(end) == "market" || tokens.Word(end + 1) == "market" || tokens.Word(end + 2) == "market")
            ? place
            : null;
    }

    // "strong in Asia, with sales up 5%".
    private static bool IsOfWith(Statement said, Link link, int end) =>
        said.Tokens.Word(end) == "with" && (link.Mention is null || link.Mention.First > end);

    // "Tractor demand was strong in Asia, with sales up 5%": of neither alone.
    private static bool IsOfOther(Statement said, Link link) =>
        link.Scope is null or FactDraft.Total
        && !said.Tokens.Any(0, 2, Us)
        && said.Subjects.First is { Length: > 0 } first
        && !Generic.Has(first.ToLowerInvariant());

    private static int EndOfRelative(Token[] tokens, int end)
    {
        for (var i = end + 1; i <= end + 3 && i < tokens.Length; i++)
        {
            if (tokens[i].AfterComma)
            {
                return tokens[i].Is("which") && !tokens.Skip(end).Take(i - end).Any(IsVerb) ? i : 0;
            }
        }

        return 0;
    }

    // "leasing" is a kind of business.
    private static bool IsVerb(Token token) =>
        ScopeWords.IsVerb(token.Lower) && !token.Lower.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>A part with the place that stands close behind a figure: "outflows were $6 million in the US".</summary>
    public static string? Behind(string? part, Token[] tokens, Figure figure)
    {
        for (var i = figure.Last + 1; i <= figure.Last + Near && i < tokens.Length && !tokens[i].AfterComma; i++)
        {
            if (tokens[i].Is("in") && PlaceNames.Behind(tokens, i, out var end) is { } place)
            {
                // "in the US Wealth Business".
                return end < tokens.Length && !tokens[end].AfterComma && !Following.Has(tokens[end])
                    ? FactDraft.Unnamed
                    : PlaceNames.Join(part, place);
            }
        }

        return part;
    }

    // "sales of Marine in Asia were up 5%".
    private static bool IsOfSubject(Statement said, Link link, int preposition, int end, int last) =>
        end < said.Tokens.Length
        && !said.Tokens[end].AfterComma
        && !said.Tokens[preposition].AfterComma
        && preposition > 0
        && (Verbs.Has(said.Tokens[end]) || GrowthCues.Of(said.Tokens[end].Lower) != 0)
        && (link.Mention is null ? link.Scope is not null : link.Mention.Last < preposition && link.Mention.Last > last)
        && !said.Mentions.Exists(mention => mention.First > end && mention.First < said.Figures[0].First);

    // "and in Asia it grew 9%".
    private static bool IsAgain(Token[] tokens, int preposition, int end) =>
        end + 1 < tokens.Length
        && Again.Has(tokens[end])
        && ScopeWords.IsVerb(tokens[end + 1].Lower)
        && (preposition == 0 || tokens[preposition].AfterComma || tokens[preposition - 1].Is("and"));
}
