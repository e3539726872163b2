namespace SiteGen.Generator.Facts;

/// <summary>Links a figure of a sentence to what it measures, by the kind of figure that it is.</summary>
internal static class Linker
{
    /// <summary>The link of the k-th figure; null where it is no figure of the issuer.</summary>
    public static Link? Of(Statement said, int k, FactDraft? previous)
    {
        var figure = said.Figures[k];
        if (Gaps.Before(said.Tokens, figure.First))
        {
            return null;
        }

        if (
            Suppositions.StateNothing(said.Tokens, figure.First, figure.Last)
            || PriorGuides.AreOthers(said.Tokens, figure.First)
            || PolicyRates.Is(said.Tokens, figure)
            || MarketCounts.Are(said, figure)
            || NoMeasures.Are(said, k)
        )
        {
            return null;
        }

        var isShare =
            Shares.IsOfRevenue(said, figure)
            // "these two customers were 5% of revenue, down from 12% last year".
            || previous?.Concept.EndsWith("Share", StringComparison.Ordinal) == true
                && said.IsJoined(k)
                && PriorCues.IsCompared(said.Tokens, figure.First);
        if (
            !isShare && !CustomersGrown.Are(said, figure, previous) && Outsiders.Own(said, figure)
            || Suppositions.Are(said.Tokens, figure.First, isShare) && !NamedMixes.AreMet(said, figure)
        )
        {
            return null;
        }

        var link =
            PriorLink.Of(said, k, previous) is { Concept: not FactDraft.Other } prior ? prior
            : !isShare && PriorCues.IsSurpassed(said.Tokens, figure.First) && !NamedMixes.AreMet(said, figure)
                ? Link.Foreign
            : Averages.Of(said, k, previous)
                ?? (said.NameOf(k) is { } name ? RespectiveLink.Of(said, figure, name) : null)
                ?? Paired.Of(said, k)
                ?? GrowthInMoney.Added(said.Tokens, figure, previous)
                ?? GrowthInMoney.Of(said, figure, previous)
                ?? SalesOf.Of(said, figure)
                ?? Ellipses.Of(said, k, previous)
                ?? OfWhich.Of(said, figure, previous)
                ?? VersusGuidance.Of(said, k, previous)
                ?? AnnouncedName.Of(said, k)
                ?? NamedFor.Of(said, k)
                ?? UnitLink.Of(said, k, previous)
                ?? Carrying.Of(said, k, previous);
        link = link is { IsSupposed: true } && MarketTalk.IsBesideIt(said.Tokens) ? Link.Nothing : link;
        link = GrowthBesideOther.Of(said, k, link, previous) ?? LedBy.Of(said, figure, link, previous);
        link =
            link is null or { Concept: FactDraft.Other } && !PriorCues.IsSurpassed(said.Tokens, figure.First)
                ? PlainNames.Of(said, figure, previous) ?? link
                : link;
        link = link is null
            ? null
            : OtherCurrencies.Of(WholeConcepts.OfCompany(Narrowed(link, said, k, previous)), said, figure, previous);
        // "Our view of the market is unchanged. We would say a decline of 5%.".
        if (
            said.Context.IsOfMarket
            && (link is { IsSupposed: true } || link is null or { Mention: null } && MarketTalk.MayBe(said, figure))
            && MarketTalk.GoesOn(said.Tokens)
        )
        {
            return null;
        }

        link = link is { Concept: not FactDraft.Other }
            ? link
            : GuidedNames.Of(said, figure) ?? Sizes.Of(said, figure) ?? link;
        return link is { Concept: not FactDraft.Other }
                ? Improved.Of(said, figure, Rated.Of(PartsSaid.Of(link, said, figure, previous), said, figure))
            : figure.IsFlat || Loose.IsWorthless(said, figure) ? null
            : (link ?? Link.Nothing) with
            {
                Measure =
                    PerShareLink.IsPrice(said.Tokens, figure) || PerShareLink.IsBeside(said, figure)
                        ? Measure.PerShare
                        : Measure.Other,
                Direction = Losses.IsAgain(said, k, previous) ? -1 : Losses.DirectionOf(said, figure),
                Scope = LooseScopes.Of(said, figure, previous),
            };
    }

    private static Link Narrowed(Link link, Statement said, int k, FactDraft? previous)
    {
        var placed = InPlace(WithName(WithScope(link, said.Figures[k], said), said), said.Figures[k], said, previous);
        var narrowed = Narrower.Of(PlacesInside.In(placed, said, k, previous), said, k, previous);
        return KindsOfParts.In(narrowed, said, k, previous);
    }

    private static Link InPlace(Link link, Figure figure, Statement said, FactDraft? previous) =>
        link with
        {
            Scope =
                // "$5 million in Asia, compared to $4 million a year ago": of the same part.
                previous?.Concept == link.Concept
                && link.Scope is null
                && PriorCues.IsCompared(said.Tokens, figure.First)
                    ? previous.Scope
                : Several.Of(said.Tokens, figure, link, previous) is { } several ? several
                : link.Concept is not (FactDraft.Other or "RevenueShare" or "Headwind" or "Tailwind")
                && !WholeConcepts.Has(link.Concept)
                && (
                    link.Scope is null
                    || link.Mention?.Scope is null && link.Scope == said.Subjects.Opening
                    || link.Mention is null
                        && (Places.Is(link.Scope) || PartsBehind.AreOfFigure(link.Scope, previous, said))
                )
                && said.Subjects.Near.Behind(figure.Last) is { } behind
                    ? PartsBehind.In(behind, link, previous)
                : Places.Join(link.Scope, said.Subjects.Opening, said.Context),
        };

    // What names no part of the business is none; the average of shares is of all of them.
    private static Link WithName(Link link, Statement said) =>
        link.Scope is not { } scope ? link
        : link is { IsGrowth: true, Concept: not ("DemandGrowth" or "CustomerCountGrowth") }
        && (
            OddScopes.IsMeasure(scope)
            || link.Mention is null
                && Things.Name(scope)
                && !PartNames.Has(scope)
                && !Regions.Are(scope)
                && !Things.AreCustomers(scope)
        )
            ? Link.Nothing
        : OddScopes.IsBareUnit(scope) && !said.Subjects.IsDecided(scope)
            ? link with
            {
                Scope =
                    said.Context.Topics.Resumed
                    ?? (said.Context.Topics.IsGroup ? said.Context.Scope : said.Context.Topic)
                    ?? (KeptScopes.IsProfit(link.Concept) ? said.Context.OpenedHere : null)
                    ?? FactDraft.Unnamed,
            }
        : LongerName(link, said) is { } longer ? link with { Scope = longer }
        : !OddScopes.IsVague(scope) ? link
        : link with { Scope = OddScopes.Meant(link, said) };

    // "repair and upkeep revenue", where a sentence before has named that part: not upkeep alone.
    private static string? LongerName(Link link, Statement said)
    {
        var and = (link.Mention?.First ?? 0) - (link.Scope ?? "").Split(' ').Length - 1;
        var name = and > 0 && said.Tokens[and].Is("and") ? $"{said.Tokens[and - 1].Text} and {link.Scope}" : "";
        return
            name.Length > 0
            && said.Context.Parts.FirstOrDefault(part => part.Equals(name, StringComparison.OrdinalIgnoreCase))
                is { } known
            ? said.Subjects.NameOf(known)
            : null;
    }

    private static Link WithScope(Link link, Figure figure, Statement said) =>
        GroupTargets.Is(said.Tokens, link, figure) ? link with { Scope = null }
        : (Owned.ScopeOf(said, link.Mention) ?? Drawn.From(said, link, figure)) is { } owner
            ? link with
            {
                Scope = owner,
            }
        : link.Scope is not null || link.Concept is FactDraft.Other ? link
        // "Segment income was $5 million": of the one that is spoken of.
        : link.Mention is { } own && said.Tokens[own.First].Is("segment")
            ? link with
            {
                Scope = said.Subjects.Own(figure.First) ?? said.Context.Part,
            }
        // "Pumps grew, and the margin there was 19%".
        : link.Mention is { } near && said.Tokens.Word(near.Last + 1) == "there"
            ? link with
            {
                Scope =
                    said.Mentions.FindLast(other => other.Last < near.First && other.Scope is not null)?.Scope
                    ?? said.Context.Scope
                    ?? FactDraft.Unnamed,
            }
        : link.Mention is { } mention && said.Subjects.IsTotal(mention.First) ? link
        : KeptScopes.Beside(link, said, figure) is { } beside ? link with { Scope = beside }
        // All of revenue is no share of it.
        : link.Concept == "RevenueShare" ? link with { Scope = said.Subjects.Of(figure.First) ?? FactDraft.Unnamed }
        : WholeConcepts.Has(link.Concept) ? link with { Scope = said.Subjects.Own(figure.First) }
        : PointedParts.Lead(said.Tokens) ? link with { Scope = said.Subjects.Own(figure.First) ?? FactDraft.Unnamed }
        : ProductConcepts.Has(link.Concept) ? link with { Scope = ProductConcepts.Part(said, link, figure) }
        : link with
        {
            Scope =
                said.Subjects.Own(figure.First)
                ?? said.Context.Topics.Resumed
                ?? (said.Context.Topics.IsGroup ? KeptScopes.Current(said, figure) : KeptScopes.Continued(said, link)),
        };
}
