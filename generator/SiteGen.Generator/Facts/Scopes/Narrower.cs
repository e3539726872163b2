using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Tells figures that are of more or less than what their sentence is of: "97% for the total company", "of which 3,000 are
/// in engineering", "except Asia, where they fell 5%", "online sales in our Home segment".
/// </summary>
internal static class Narrower
{
    private const int Longest = 3;

    private static readonly HashSet<string> Wholes = WordSet.Exact("total overall whole entire consolidated combined");

    private static readonly HashSet<string> Companies = WordSet.Exact("company group business enterprise");

    private static readonly HashSet<string> Units = WordSet.Exact(
        "segment business division unit portfolio region bank brand banner franchise"
    );

    private static readonly HashSet<string> Within = WordSet.Exact("in at for across within");

    private static readonly HashSet<string> Sites = WordSet.Exact(
        "stores restaurants shops branches hotels clinics schools parks theaters properties communities warehouses clubs"
    );

    private static readonly HashSet<string> Verbs = WordSet.Exact("was were is are has have had rose fell grew");

    private static readonly HashSet<string> Where = WordSet.Exact("where");

    public static Link Of(Link link, Statement said, int k, FactDraft? previous)
    {
        var (tokens, figure) = (said.Tokens, said.Figures[k]);
        if (link.Concept == FactDraft.Other)
        {
            return link;
        }

        if (link.Mention is { } some && !WholeConcepts.Has(link.Concept) && IsOfSome(tokens, link, some.Last + 1))
        {
            return link with { Scope = FactDraft.Unnamed };
        }

        if (
            link.Scope is null or FactDraft.Total
            && !WholeConcepts.Has(link.Concept)
            && RelativeOwners.Of(said, figure) is { } owner
        )
        {
            return link with { Scope = owner };
        }

        if (
            link is { Scope: null or FactDraft.Total, IsGrowth: true }
            && previous is not null
            && tokens.Word(previous.Figure.Last + 1) == "with"
            && link.Mention?.First < figure.First
            && OwnUnits.Behind(said, previous.Figure) is { } inside
        )
        {
            return link with { Scope = inside };
        }

        if (IsOfWhole(tokens, figure.Last + 1))
        {
            return link with { Scope = null };
        }

        if (IsOfThose(tokens, figure.First) && previous?.Concept == link.Concept && link.Scope == ScopeOf(previous))
        {
            return link with { Scope = FactDraft.Unnamed };
        }

        if (
            tokens.Last(said.LastFigure(k) + 1, figure.First, Where) is var where and > 0
            && PlaceBefore(tokens, where) is { } place
        )
        {
            return link with { Scope = PlaceNames.Join(previous?.Scope, place) };
        }

        return link.Mention is not { } mention
            || link.Scope != mention.Scope
            || UnitBehind(said, mention.Last + 1) is not { } unit
                ? link
            : mention.Scope is { } part
                ? link with
                {
                    Scope =
                        unit == FactDraft.Unnamed || part == "Same-store" || unit == part ? unit
                        : part.StartsWith(unit, StringComparison.Ordinal) ? part
                        : $"{part} in {unit}",
                }
            : WholeConcepts.Has(link.Concept) || unit == FactDraft.Unnamed ? link
            : link with { Scope = unit };
    }

    // "our other business", "our largest segment" have no name.
    private static bool IsName(Token token) =>
        char.IsLetter(token.Text[0])
        && !ScopeWords.Plain.Has(token)
        && !ScopeWords.Stops.Has(token)
        && !OddScopes.IsVague(token.Text);

    // "deposits in our private bank were": of that, by what its words say.
    private static bool IsOfSome(Token[] tokens, Link link, int preposition)
    {
        // "same-store sales in our Coast portfolio rose".
        if (
            link.Scope is not (null or FactDraft.Total or "Same-store")
            || tokens.Word(preposition + 1) != "our"
            || !Within.Has(tokens[preposition])
            // "traffic in our stores was": in all of them.
            || Sites.Has(tokens.Word(preposition + 2))
        )
        {
            return false;
        }

        var verb = tokens.First(preposition + 3, preposition + 6, Verbs);
        return verb > 0 && !tokens.HasComma(preposition, verb + 1) && !PeriodCues.StartsAt(tokens, preposition + 2);
    }

    private static string? ScopeOf(FactDraft fact) => fact.Scope == FactDraft.Total ? null : fact.Scope;

    // "97% for the total company".
    private static bool IsOfWhole(Token[] tokens, int i) =>
        tokens.Are(i, "for", "the") && Wholes.Has(tokens.Word(i + 2)) && Companies.Has(tokens.Word(i + 3));

    // "of which 3,000 are".
    private static bool IsOfThose(Token[] tokens, int first) =>
        tokens.Back(first - 1, SmallWords.About) is var which
        && tokens.Word(which) is "which" or "whom"
        && tokens.Word(which - 1) == "of";

    private static string? PlaceBefore(Token[] tokens, int where)
    {
        var start = where;
        while (
            start > 0 && where - start < Longest && Places.Is(tokens[start - 1].Text) && tokens[start - 1].IsCapitalised
        )
        {
            start--;
        }

        return start < where && start > 0 ? tokens.Text(start, where) : null;
    }

    // "online sales in our Home segment": the segment; an unnamed part where it has no name.
    private static string? UnitBehind(Statement said, int preposition)
    {
        var tokens = said.Tokens;
        if (
            tokens.Word(preposition) is not ("in" or "within" or "across")
            || tokens.Word(preposition + 1) is not ("our" or "the")
            || tokens[preposition].AfterComma
        )
        {
            return null;
        }

        var unit = tokens.First(preposition + 3, preposition + 3 + Longest, Units);
        unit += unit > 0 && tokens[unit].Lower is "bank" or "brand" or "banner" ? 1 : 0;
        return unit < 0 || tokens.HasComma(preposition + 2, unit) || PeriodCues.StartsAt(tokens, preposition + 2) ? null
            : tokens[preposition + 2].IsCapitalised
            || Enumerable.Range(preposition + 2, unit - preposition - 2).All(i => IsName(tokens[i]))
                ? said.Subjects.NameOf(tokens.Text(preposition + 2, unit))
            : FactDraft.Unnamed;
    }
}
