namespace SiteGen.Generator.Facts;

/// <summary>Links each figure of a sentence to what it measures.</summary>
internal sealed class Linker
{
    private readonly Token[] tokens;
    private readonly List<Figure> figures;
    private readonly List<Mention> mentions;
    private readonly Context context;
    private readonly Subjects subjects;

    public Linker(Token[] tokens, List<Figure> figures, List<Mention> mentions, Vocabulary vocabulary, Context context)
    {
        (this.tokens, this.figures, this.mentions, this.context) = (tokens, figures, mentions, context);
        subjects = new(tokens, mentions, vocabulary, context);
        SentenceScope =
            subjects.Of(tokens.Length)
            ?? mentions.Select(mention => mention.Scope).LastOrDefault(scope => scope is not null);
    }

    /// <summary>The part of the business that the sentence is about; null where it names none.</summary>
    public string? SentenceScope { get; }

    public bool MentionsTotal =>
        mentions.Any(mention => mention.Scope is null && mention.Concept.Measure != Measure.Other)
        || subjects.IsCompany;

    /// <summary>The link of the k-th figure; null where it is no figure of the issuer.</summary>
    public Link? Link(int k, FactDraft? previous)
    {
        var figure = figures[k];
        var link =
            figure.IsFlat ? Flat(figure)
            : Unit.IsMoney(figure.Unit) ? Money(k, previous)
            : Unit.IsPerShare(figure.Unit) ? PerShare(figure)
            : figure.Unit == Unit.Percent ? Percent(k, previous)
            : figure.Unit is Unit.BasisPoints or Unit.Points ? Change(k, previous)
            : figure.Unit == Unit.Ratio ? Multiple(figure)
            : Counted(figure);
        link ??= Inherited(k, previous) ?? Carried(figure) ?? (figure.IsFlat ? null : Facts.Link.Nothing);
        return link is null ? null : WithScope(link, figure);
    }

    private Link? Money(int k, FactDraft? previous)
    {
        var figure = figures[k];
        if (Headwind(figure) is { } wind)
        {
            return wind;
        }

        if (Contribution(figure) is { } contribution)
        {
            return contribution with { Concept = "Revenue", Measure = Measure.Money };
        }

        if (Behind(figure, out var named) is { } behind)
        {
            return Fits(behind, Measure.Money) ? Facts.Link.To(behind) : Facts.Link.Nothing;
        }

        if (Lost(figure) is { } loss)
        {
            return loss;
        }

        if (IsRepurchased(figure))
        {
            return new("ShareRepurchases", Measure.Money, FactDraft.Total, "", 1, null);
        }

        if (named || IsOfUnknown(figure))
        {
            return Facts.Link.Nothing;
        }

        return
            Nearest(
                figure,
                mention =>
                    Fits(mention, Measure.Money)
                    || mention.Concept.Measure == Measure.Other
                    || mention.Concept.Measure == Measure.Count && mention.Concept.Name == "SharesOutstanding"
            )
                is { } nearest
            && !Assumed(nearest, figure)
            && !IsForeign(nearest, k, previous)
            ? nearest.Concept.Measure == Measure.Other
                ? Facts.Link.Nothing
                : Facts.Link.To(nearest)
            : null;
    }

    private Link? PerShare(Figure figure) =>
        Behind(figure, out _) is { Concept.Measure: Measure.PerShare } behind ? Facts.Link.To(behind)
        : Nearest(
            figure,
            mention => mention.Concept.Measure is Measure.PerShare || mention.Concept.Name is "NetIncome" or "Dividends"
        )
            is { } nearest
            ? nearest.Concept.Name switch
            {
                "NetIncome" => Facts.Link.To(nearest) with { Concept = "EarningsPerShare", Measure = Measure.PerShare },
                "Dividends" => Facts.Link.To(nearest) with { Concept = "Dividend", Measure = Measure.PerShare },
                _ => Facts.Link.To(nearest),
            }
        : null;

    private Link? Percent(int k, FactDraft? previous)
    {
        var figure = figures[k];
        if (Shares.Of(tokens, figure) is { } share)
        {
            return share == Shares.OfRevenue ? Share(figure) : Facts.Link.Nothing;
        }

        if (Contribution(figure) is { } contribution)
        {
            return contribution with { Concept = "RevenueShare", Measure = Measure.Rate };
        }

        if (StatusCues.IsCompared(tokens, figure.First) && previous is not null && previous.Figure.Unit == figure.Unit)
        {
            return null;
        }

        var direction = GrowthCues.Before(tokens, figure.First, mentions, out var cue);
        if (direction != 0)
        {
            return Grown(figure, cue, direction);
        }

        var named = GrowthCues.After(tokens, figure.Last, out var noun);
        if (named != 0)
        {
            return GrownBehind(figure, noun, named);
        }

        if (Behind(figure, out _) is { Concept.Measure: Measure.Rate } behind)
        {
            return Facts.Link.To(behind);
        }

        if (On(figure) is { } on)
        {
            return on.IsGrowth ? Facts.Link.Growth(on, 1) : Facts.Link.To(on);
        }

        if (
            previous is not null
            && Joined(k)
            && previous.Figure.Unit == figure.Unit
            && !mentions.Any(mention => mention.First > figures[k - 1].Last && mention.Last < figure.First)
        )
        {
            return null;
        }

        if (
            Nearest(
                figure,
                mention =>
                    mention.Concept.Measure is Measure.Rate or Measure.Other
                    || mention.IsGrowth
                    || IsShareOfRevenue(mention)
            )
                is { } nearest
            && !Assumed(nearest, figure)
        )
        {
            return nearest.IsGrowth ? Facts.Link.Growth(nearest, 1)
                : nearest.Concept.Measure == Measure.Other ? Facts.Link.Nothing
                : Facts.Link.To(nearest);
        }

        return IsOrganic(figure) ? new("RevenueGrowth", Measure.Money, null, "", 1, null) : null;
    }

    private Link? Change(int k, FactDraft? previous)
    {
        var figure = figures[k];
        if (Headwind(figure) is { } wind)
        {
            return wind;
        }

        var direction = GrowthCues.Before(tokens, figure.First, mentions, out _);
        direction = direction == 0 ? GrowthCues.After(tokens, figure.Last, out _) : direction;
        if (direction == 0)
        {
            return previous is not null && Joined(k) ? null : Facts.Link.Nothing;
        }

        var rate =
            Nearest(figure, mention => mention.Concept.Measure == Measure.Rate || IsShareOfRevenue(mention))
            ?? (Behind(figure, out _) is { Concept.Measure: Measure.Rate } behind ? behind : null);
        return rate is not null
                ? Facts.Link.To(rate) with
                {
                    Concept = rate.Concept.Name + "Change",
                    Direction = direction,
                }
            : context.Last is { Measure: Measure.Rate } last && Pronouns.Lead(tokens)
                ? new(
                    last.Concept.Replace("Change", "") + "Change",
                    Measure.Rate,
                    last.Scope,
                    last.Basis,
                    direction,
                    null
                )
            : Facts.Link.Nothing;
    }

    private Link? Multiple(Figure figure)
    {
        var direction = GrowthCues.Before(tokens, figure.First, mentions, out var cue);
        return direction > 0 && Grown(figure, cue, 1) is { } grown ? grown : Facts.Link.Nothing;
    }

    private Link? Counted(Figure figure)
    {
        var measure = figure.Unit == Unit.Days ? Measure.Days : Measure.Count;
        if (figure.Unit == Unit.Days)
        {
            return
                GrowthCues.After(tokens, figure.Last, out _) == 0
                && Nearest(figure, mention => mention.Concept.Measure == measure) is { } days
                ? Facts.Link.To(days)
                : Facts.Link.Nothing;
        }

        var over = mentions.FirstOrDefault(mention =>
            mention.First > figure.Last && mention.First - figure.Last <= 3 && mention.Concept.Measure == measure
        );
        return over is not null ? Facts.Link.To(over)
            : figure.Unit == Unit.Shares && tokens.Any(token => token.Is("repurchased")) ? Facts.Link.Nothing
            : Nearest(figure, mention => mention.Concept.Measure == measure && figure.First - mention.Last <= 6)
                is { } nearest
                ? Facts.Link.To(nearest)
            : IsCustomers(figure.Last + 1) && tokens.Any(token => token.Lower is "we" or "our")
                ? new("CustomerCount", Measure.Count, null, "", 1, null)
            : Facts.Link.Nothing;
    }

    // "250,000 customers", and not "100 customers using our newest product".
    private bool IsCustomers(int i)
    {
        while (i < tokens.Length && tokens[i].Lower is "active" or "total" or "paying" or "customer")
        {
            i++;
        }

        return i < tokens.Length
            && tokens[i].Lower is "customers" or "accounts"
            && !(
                i + 1 < tokens.Length
                && !tokens[i + 1].AfterComma
                && tokens[i + 1].Lower
                    is "who"
                        or "using"
                        or "that"
                        or "with"
                        or "on"
                        or "have"
                        or "in"
                        or "for"
                        or "of"
            );
    }

    private Link? Flat(Figure figure) =>
        Nearest(
            figure,
            mention => mention.Concept.Measure is Measure.Money or Measure.Count or Measure.Rate or Measure.PerShare
        )
            is { } mention
            ? mention.Concept.Measure == Measure.Rate || IsShareOfRevenue(mention)
                ? Facts.Link.To(mention) with
                {
                    Concept = mention.Concept.Name + "Change",
                    Direction = 1,
                }
                : Facts.Link.Growth(mention, 1)
            : null;

    // Growth of the concept named before; of the revenue of whoever grows where none is.
    private Link? Grown(Figure figure, int cue, int direction)
    {
        if (
            cue >= 0
            && mentions.FirstOrDefault(mention => mention.IsGrowth && mention.First <= cue && mention.Last >= cue)
                is { } inside
        )
        {
            return Facts.Link.Growth(inside, direction);
        }

        var nearest = Nearest(figure, mention => mention.Concept.Measure != Measure.PerShare || true);
        if (nearest is { Concept.Measure: Measure.Rate })
        {
            return nearest.Concept.Name == "ComparableSales" ? Facts.Link.To(nearest) with { Direction = direction }
                : tokens[cue].Is("growth") ? Organic(direction)
                : Facts.Link.Nothing;
        }

        if (nearest is { Concept.Measure: Measure.Other })
        {
            return Facts.Link.Nothing;
        }

        if (nearest is not null)
        {
            return Facts.Link.Growth(nearest, direction);
        }

        // "growing revenue more than 20%" is found above; "grew more than 25%" takes its subject.
        return subjects.Grower(cue) is { } grower
                ? new("RevenueGrowth", Measure.Money, grower.Length == 0 ? null : grower, "", direction, null)
            : tokens[cue].Is("growth") ? Organic(direction)
            : context.Last is { IsNamed: true } last
            && Pronouns.Lead(tokens)
            && last.Measure is Measure.Money or Measure.Count
                ? new(Growth(last.Concept), last.Measure, last.Scope, last.Basis, direction, null)
            : null;
    }

    private static string Growth(string concept) =>
        concept.EndsWith("Growth", StringComparison.Ordinal) ? concept : concept + "Growth";

    // "growth of 5%" with nothing else said is of revenue where the sentence is about the company.
    private Link? Organic(int direction) =>
        tokens.Any(token => token.Lower is "organic" or "reported" or "constant")
        || subjects.IsCompany
        || tokens.Any(token => token.Is("overall"))
            ? new("RevenueGrowth", Measure.Money, null, "", direction, null)
        : context.Last is { Concept: "Revenue" or "RevenueGrowth" } last
            ? new("RevenueGrowth", Measure.Money, last.Scope, "", direction, null)
        : Facts.Link.Nothing;

    private Link? GrownBehind(Figure figure, int noun, int direction)
    {
        var inside = mentions.FirstOrDefault(mention =>
            mention.First > figure.Last && mention.First <= noun + 3 && mention.Concept.Measure != Measure.Other
        );
        if (
            inside is not null
            && (inside.Last >= noun - 1 || tokens[Math.Min(noun + 1, tokens.Length - 1)].Lower is "in" or "of")
        )
        {
            return inside.Concept.Measure == Measure.Rate ? Facts.Link.Nothing : Facts.Link.Growth(inside, direction);
        }

        var near = Nearest(figure, mention => mention.Concept.Measure is Measure.Money or Measure.Count);
        return tokens
                .Skip(figure.Last + 1)
                .Take(noun - figure.Last)
                .Any(token => token.Lower is "organic" or "reported") && near is null
                ? new("RevenueGrowth", Measure.Money, null, "", direction, null)
            : near is not null ? Facts.Link.Growth(near, direction)
            : Organic(direction);
    }

    private Link? Headwind(Figure figure)
    {
        for (var i = figure.Last + 1; i < tokens.Length && i <= figure.Last + 6 && !tokens[i].IsNumber; i++)
        {
            if (tokens[i].Lower is "headwind" or "headwinds" or "tailwind" or "tailwinds")
            {
                return Wind(tokens[i].Lower.StartsWith("head", StringComparison.Ordinal));
            }

            if (tokens[i].AfterComma)
            {
                break;
            }
        }

        for (var i = figure.First - 1; i >= 0 && i >= figure.First - 6; i--)
        {
            if (tokens[i].Lower is "headwind" or "headwinds" or "tailwind" or "tailwinds")
            {
                return Wind(tokens[i].Lower.StartsWith("head", StringComparison.Ordinal));
            }

            if (tokens[i].Is("impacted") && i > 0 && tokens[i - 1].Lower is "negatively" or "positively")
            {
                return Wind(tokens[i - 1].Is("negatively"));
            }

            if (tokens[i].Is("contributed") && figure.Unit == Unit.BasisPoints)
            {
                return Wind(false);
            }
        }

        return null;
    }

    private static Link Wind(bool head) =>
        new(head ? "Headwind" : "Tailwind", Measure.Other, FactDraft.Total, "", 1, null);

    // "political traffic contributed $10 million, or 2%, to revenue".
    private Link? Contribution(Figure figure)
    {
        var verb = Array.FindLastIndex(
            tokens,
            Math.Max(figure.First - 1, 0),
            token => token.Lower is "contributed" or "contributing" or "contributes"
        );
        var to = Array.FindIndex(tokens, Math.Min(figure.Last + 1, tokens.Length - 1), token => token.Is("to"));
        return
            verb > 0
            && verb < figure.First
            && figure.First - verb <= 8
            && to > figure.Last
            && to - figure.Last <= 5
            && mentions.Any(mention =>
                mention.Concept.Name == "Revenue" && mention.First > to && mention.First - to <= 4
            )
            && subjects.Actor(verb) is { } actor
            ? new("Revenue", Measure.Money, actor, "", 1, null)
            : null;
    }

    private Link Share(Figure figure)
    {
        var nearest = Nearest(figure, mention => mention.Concept.Measure is Measure.Money);
        return nearest is { Concept.Name: not "Revenue" } cost
            ? Facts.Link.To(cost)
            : new("RevenueShare", Measure.Rate, nearest?.Scope ?? subjects.Sharer(figure.First), "", 1, nearest);
    }

    private bool IsShareOfRevenue(Mention mention)
    {
        for (var i = mention.Last + 1; i + 1 < tokens.Length && i <= mention.Last + 3; i++)
        {
            if (tokens[i].Lower is "percentage" or "percent" or "%" && tokens[i + 1].Is("of"))
            {
                return mention.Concept.Measure == Measure.Money;
            }
        }

        return false;
    }

    private Link? Lost(Figure figure)
    {
        var i = figure.First - 1;
        while (
            i >= 0 && i >= figure.First - 2 && tokens[i].Lower is "about" or "approximately" or "roughly" or "nearly"
        )
        {
            i--;
        }

        return i < 0 || !tokens[i].Is("lost") ? null
            : ScopeBehind(figure) is { } scope ? new("IncomeFromOperations", Measure.Money, scope, "", -1, null)
            : null;
    }

    // "we've repurchased more than $2.7 billion of shares".
    private bool IsRepurchased(Figure figure)
    {
        for (var i = figure.First - 1; i >= 0 && i >= figure.First - 4; i--)
        {
            if (
                tokens[i].Lower is "repurchased" or "repurchasing"
                || tokens[i].Is("back") && i > 0 && tokens[i - 1].Lower is "bought" or "buying"
            )
            {
                return true;
            }
        }

        return false;
    }

    private string? ScopeBehind(Figure figure)
    {
        var at = Array.FindIndex(
            tokens,
            Math.Min(figure.Last + 1, tokens.Length - 1),
            token => token.Lower is "on" or "in" && true
        );
        for (
            ;
            at >= 0 && at < tokens.Length - 1;
            at = Array.FindIndex(tokens, at + 1, token => token.Lower is "on" or "in")
        )
        {
            if (subjects.NameAt(at + 1) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    // A mention directly behind: "$5 of revenue", "5% gross margin". Says whether something else is named there.
    private Mention? Behind(Figure figure, out bool named)
    {
        named = false;
        var i = figure.Last + 1;
        if (i >= tokens.Length || tokens[i].AfterComma)
        {
            return null;
        }

        var joined = tokens[i].Lower is "of" or "in";
        i += joined ? 1 : 0;
        var mention = mentions.FirstOrDefault(one =>
            one.First >= i
            && one.First - i <= 5
            && Enumerable
                .Range(i, one.First - i)
                .All(at =>
                    !tokens[at].AfterComma
                    && !tokens[at].IsNumber
                    && tokens[at].Lower is not ("and" or "for" or "to" or "in" or "on")
                    && (ScopeFinder.IsTransparent(tokens[at].Lower) || IsScopeWord(one, at))
                )
        );
        if (mention is not null)
        {
            return mention;
        }

        named =
            joined
                && i < tokens.Length
                && !PeriodCues.StartsAt(tokens, i)
                && tokens[i].Lower is not ("the" or "a" or "this" or "each" or "both" or "total")
                && !tokens[i].IsNumber
            || joined
                && i + 1 < tokens.Length
                && tokens[i].Lower is "our" or "the"
                && !PeriodCues.StartsAt(tokens, i)
                && !PeriodCues.StartsAt(tokens, i + 1)
                && tokens[i - 1].Is("of");
        return null;
    }

    private static bool IsScopeWord(Mention mention, int at) =>
        mention.Scope is not null && at < mention.First && mention.First - at <= 4;

    private Mention? On(Figure figure)
    {
        var i = figure.Last + 1;
        if (i < tokens.Length && tokens[i].Lower is "is" or "was" or "are" or "were" && !tokens[i].AfterComma)
        {
            return mentions.FirstOrDefault(mention =>
                mention.First > i
                && mention.First - i <= 6
                && (mention.IsGrowth || mention.Concept.Measure == Measure.Rate)
            );
        }

        return i + 1 < tokens.Length && tokens[i].Lower is "on" or "for"
            ? mentions.FirstOrDefault(mention =>
                mention.First > i && mention.First - i <= 3 && mention.Concept.Measure == Measure.Rate
            )
            : null;
    }

    // "fees of $20 million": a noun before the figure that no concept is.
    private bool IsOfUnknown(Figure figure)
    {
        var of = figure.First - 1;
        while (
            of > 0
            && tokens[of].Lower
                is "approximately"
                    or "about"
                    or "roughly"
                    or "nearly"
                    or "over"
                    or "around"
                    or "almost"
                    or "than"
                    or "more"
                    or "least"
                    or "at"
                    or "to"
                    or "up"
                    or "a"
                    or "an"
        )
        {
            of--;
        }

        if (of < 1 || !tokens[of].Is("of"))
        {
            return false;
        }

        var noun = tokens[of - 1].Lower;
        return !Carriers.Contains(noun)
            && !mentions.Any(mention =>
                mention.Last >= of - 1 && mention.First <= of - 1 && mention.Concept.Measure != Measure.Other
            )
            && !PeriodBefore(of)
            && !mentions.Any(mention =>
                mention.Last < of
                && of - mention.Last <= 7
                && Enumerable
                    .Range(mention.Last + 1, of - mention.Last - 1)
                    .All(i =>
                        tokens[i].Lower
                            is "for"
                                or "in"
                                or "our"
                                or "the"
                                or "business"
                                or "segment"
                                or "unit"
                                or "to"
                                or "a"
                                or "range"
                                or "on"
                        || mention.Scope?.IndexOf(tokens[i].Text, StringComparison.OrdinalIgnoreCase) >= 0
                    )
            );
    }

    private static readonly HashSet<string> Carriers = new(StringComparer.Ordinal)
    {
        "range",
        "target",
        "guidance",
        "outlook",
        "forecast",
        "total",
        "level",
        "rate",
        "estimate",
        "midpoint",
        "growth",
        "record",
        "result",
        "year",
        "date",
        "basis",
        "expectation",
        "expectations",
        "end",
        "guide",
        "quarter",
    };

    private bool PeriodBefore(int of) =>
        PeriodCues.StartsAt(tokens, of - 1)
        || of > 1 && PeriodCues.StartsAt(tokens, of - 2)
        || of > 2 && PeriodCues.StartsAt(tokens, of - 3);

    private bool Assumed(Mention mention, Figure figure) =>
        tokens
            .Skip(mention.Last + 1)
            .Take(figure.First - mention.Last - 1)
            .Any(token =>
                token.Lower
                    is "assumes"
                        or "assume"
                        or "includes"
                        or "include"
                        or "including"
                        or "reflects"
                        or "reflect"
                        or "absorbing"
                        or "benefited"
                        or "offset"
                        or "despite"
                        or "assuming"
                        or "included"
                        or "excludes"
            );

    // A clause of its own that names no concept: "… and we paid $5 million".
    private bool IsForeign(Mention mention, int k, FactDraft? previous) =>
        k > 0 && mention.Last < figures[k - 1].First && previous is { IsNamed: false } && !Joined(k);

    private static bool Fits(Mention mention, Measure measure) =>
        mention.Concept.Measure == measure && !mention.IsGrowth || mention.Concept.Measure == measure;

    private Mention? Nearest(Figure figure, Func<Mention, bool> fits) =>
        mentions.LastOrDefault(mention => mention.Last < figure.First && fits(mention));

    private bool IsOrganic(Figure figure) =>
        tokens.Skip(figure.Last + 1).Take(5).Any(token => token.Lower is "organic" or "inorganic")
        && !tokens.Skip(figure.Last + 1).Take(5).Any(token => token.AfterComma);

    // Nothing but "and", "or", "compared to" and the like between a figure and the one before it.
    private bool Joined(int k)
    {
        if (k == 0)
        {
            return false;
        }

        var (start, end) = (figures[k - 1].Last + 1, figures[k].First);
        return end - start <= 14
            && tokens
                .Skip(start)
                .Take(end - start)
                .Any(token =>
                    token.Lower is "and" or "or" or "from" or "to" or "versus" or "with" or "than" or "but" or "plus"
                )
            && !mentions.Any(mention =>
                mention.First >= start
                && mention.Last < end
                && mention.Concept.Measure != Measure.Other
                && !mention.IsGrowth
            );
    }

    private Link? Inherited(int k, FactDraft? previous) =>
        previous is { IsNamed: true } && previous.Figure.Unit == figures[k].Unit && Joined(k)
            ? new(previous.Concept, previous.Measure, previous.Scope, "", DirectionOf(figures[k], previous), null)
        : previous is { IsNamed: false } && Joined(k) ? Facts.Link.Nothing
        : null;

    private int DirectionOf(Figure figure, FactDraft previous)
    {
        var own = GrowthCues.Before(tokens, figure.First, mentions, out _);
        return own != 0 && previous.Concept.EndsWith("Change", StringComparison.Ordinal) ? own : previous.Direction;
    }

    // "This represented …", "That's $64 million": what the sentence before was about.
    private Link? Carried(Figure figure)
    {
        if (
            context.Last is not { } last
            || !Pronouns.Lead(tokens) && !tokens.Any(token => token.Lower is "annualize" or "annualized")
        )
        {
            return null;
        }

        var sameUnit = last.Figure.Unit == figure.Unit && figure.Unit.Length > 0;
        return sameUnit ? new(last.Concept, last.Measure, last.Scope, last.Basis, last.Direction, null) : null;
    }

    private Link WithScope(Link link, Figure figure) =>
        link.Scope is not null || link.Concept is FactDraft.Other ? link
        : subjects.Of(figure.First) is { } scope && !(link.Mention is { } mention && subjects.IsTotal(mention.First))
            ? link with
            {
                Scope = scope,
            }
        : link;
}
