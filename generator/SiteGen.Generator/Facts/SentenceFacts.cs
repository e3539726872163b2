using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>One sentence -> its facts.</summary>
internal sealed class SentenceFacts
{
    private readonly Token[] tokens;
    private readonly FiscalQuarter call;
    private readonly Context context;
    private readonly List<Figure> figures;
    private readonly List<PeriodCue> periods;
    private readonly List<(int First, int Last, string Comparison)> comparisons;
    private readonly List<(int First, int Last, string Basis)> bases;
    private readonly Linker linker;
    private readonly Respective respective;
    private readonly string? longTerm;

    private SentenceFacts(Token[] tokens, Vocabulary vocabulary, FiscalQuarter call, Context context)
    {
        (this.tokens, this.call, this.context) = (tokens, call, context);
        figures = FigureReader.In(tokens);
        periods = figures.Count == 0 ? [] : PeriodCues.In(tokens, call);
        comparisons = figures.Count == 0 ? [] : Comparisons.In(tokens);
        bases = figures.Count == 0 ? [] : Bases.In(tokens);
        var mentions = new MentionFinder(vocabulary).In(tokens);
        linker = new(tokens, figures, mentions, vocabulary, context);
        respective = Respective.In(tokens, figures, mentions, bases, vocabulary);
        longTerm = StatusCues.LongTerm(tokens);
    }

    public static IReadOnlyList<FactDraft> Read(
        Token[] tokens,
        Vocabulary vocabulary,
        FiscalQuarter call,
        Context context
    )
    {
        var sentence = new SentenceFacts(tokens, vocabulary, call, context);
        var facts = sentence.Read();
        context.Scope = sentence.linker.SentenceScope ?? (sentence.linker.MentionsTotal ? null : context.Scope);
        return facts;
    }

    private List<FactDraft> Read()
    {
        var facts = new List<FactDraft>();
        for (var k = 0; k < figures.Count; k++)
        {
            var previous =
                k > 0 && facts.Count > 0 && facts[facts.Count - 1].Figure == figures[k - 1]
                    ? facts[facts.Count - 1]
                    : null;
            foreach (var fact in Facts(k, previous))
            {
                facts.Add(fact);
                context.Last = fact;
                context.GuidedPeriod =
                    fact.Status == FactDraft.Guidance && fact.Period.Length > 0 ? fact.Period : context.GuidedPeriod;
            }
        }

        return facts;
    }

    private IEnumerable<FactDraft> Facts(int k, FactDraft? previous)
    {
        var figure = figures[k];
        if (linker.Link(k, previous) is not { } link || figure.IsFlat && !IsFlatOf(figure, link))
        {
            yield break;
        }

        var (period, isTrailing, isRelative) = PeriodOf(k, link, previous);
        var status = StatusOf(figure, link, previous, ref period, isTrailing, isRelative);
        period =
            period.Length > 0 ? period
            : status == FactDraft.Actual ? PeriodCues.Name(call.Year, call.Quarter)
            : status == FactDraft.Target ? longTerm ?? "long-term"
            : context.GuidedPeriod;
        var scope = respective.Scope(k) ?? link.Scope ?? FactDraft.Total;
        var isGrowth = link.Concept.EndsWith("Growth", StringComparison.Ordinal);
        var isChange = link.Concept.EndsWith("Change", StringComparison.Ordinal);
        foreach (var basis in BasesOf(k, link, previous))
        {
            foreach (var comparison in isGrowth || isChange ? ComparisonsOf(k, previous) : [""])
            {
                var stated = figure.IsFlat ? figure with { Unit = isChange ? Unit.BasisPoints : Unit.Percent } : figure;
                yield return new(
                    figure,
                    link.Concept,
                    link.Measure,
                    scope,
                    basis,
                    comparison.Length == 0 && isGrowth && IsYearly(figure, link)
                        ? Comparisons.YearOverYear
                        : comparison,
                    period,
                    status,
                    link.Direction
                )
                {
                    Stated = Signed(stated, link),
                };
            }
        }
    }

    private static Figure Signed(Figure figure, Link link) =>
        link.Direction < 0 && link.Concept is not ("Headwind" or "Tailwind") ? figure.Negated() : figure;

    // Growth of revenue is over the year unless the words say otherwise.
    private static bool IsYearly(Figure figure, Link link) =>
        link.Concept == "RevenueGrowth" && figure.Unit is Unit.Percent;

    // "flat" is a figure where it says against what.
    private bool IsFlatOf(Figure figure, Link link) =>
        link.Concept != FactDraft.Other
        && comparisons.Any(comparison => comparison.First > figure.Last && comparison.First - figure.Last <= 4);

    private string StatusOf(
        Figure figure,
        Link link,
        FactDraft? previous,
        ref string period,
        bool isTrailing,
        bool isRelative
    )
    {
        var promised = StatusCues.IsPromised(tokens, figure.First);
        var current = PeriodCues.Name(call.Year, call.Quarter);
        if (promised && isRelative && period == current)
        {
            period = context.GuidedPeriod.Length > 0 ? context.GuidedPeriod : PeriodCues.Shift(call, 1);
        }

        var isPast = IsQuarter(period) && string.CompareOrdinal(period, current) <= 0;
        if (
            previous is { Status: FactDraft.Guidance }
            && previous.Concept == link.Concept
            && StatusCues.IsPrior(tokens, figure, true)
            && !(isTrailing && isPast)
        )
        {
            period = previous.Period;
            return FactDraft.PriorGuidance;
        }

        if (
            longTerm is not null
            && (!IsQuarter(period) || isRelative)
            && link.Concept != FactDraft.Other
            && !(figure.Unit.Length > 0 && Unit.IsMoney(figure.Unit) && !promised)
        )
        {
            period = "";
            return FactDraft.Target;
        }

        if (isTrailing && isPast)
        {
            return FactDraft.Actual;
        }

        var isFuture = IsQuarter(period) && !isPast;
        if (isFuture && !promised && StatesEvent(figure))
        {
            period = PeriodCues.Name(call.Year - 1, period[6] - '0');
            return FactDraft.Actual;
        }

        var guided = (promised && !isPast) || isFuture;
        return !guided ? FactDraft.Actual
            : CameInto() ? FactDraft.PriorGuidance
            : FactDraft.Guidance;
    }

    private bool StatesEvent(Figure figure) =>
        tokens
            .Take(figure.First)
            .Any(token => token.Lower is "was" or "were" or "delivered" or "grew" or "generated" or "reported");

    private bool CameInto() =>
        tokens.Length > 3
        && tokens.Take(5).Any(token => token.Is("came"))
        && tokens.Take(5).Any(token => token.Is("into"));

    private static bool IsQuarter(string period) => period.Length == 7 && period[5] == 'Q';

    private (string Period, bool IsTrailing, bool IsRelative) PeriodOf(int k, Link link, FactDraft? previous)
    {
        var figure = figures[k];
        var next = k + 1 < figures.Count ? figures[k + 1].First : tokens.Length;
        foreach (
            var cue in periods.Where(cue =>
                cue.First > figure.Last
                && cue.Last < next
                && cue.First - figure.Last <= 9
                && !StartsAnew(figure.Last, cue.First)
                && !IsSince(cue)
            )
        )
        {
            return StartsClause(cue) ? Before(k, link, previous) : (cue.Period, true, cue.IsRelative);
        }

        return Before(k, link, previous);
    }

    // "…, and we're raising our full year": the words behind belong to someone's next statement.
    private bool StartsAnew(int from, int to) =>
        tokens
            .Skip(from + 1)
            .Take(to - from - 1)
            .Any(token => token.Lower is "we" or "we're" or "we've" or "which" or "but" or "while" or "raising");

    private bool IsSince(PeriodCue cue) => cue.First > 0 && tokens[cue.First - 1].Lower is "since" or "than" or "into";

    // "… and over the last 12 months we generated": the period of what follows.
    private bool StartsClause(PeriodCue cue)
    {
        var before = cue.First - 1;
        while (before > 0 && tokens[before].Lower is "over" or "for" or "in" or "the" or "as" or "during")
        {
            before--;
        }

        var after = cue.Last + 1;
        return tokens[before].Lower is "and" or "but"
            && after < tokens.Length
            && (tokens[after].Lower is "we" or "we've" or "our" or "revenue" || tokens[before].AfterComma);
    }

    private (string Period, bool IsTrailing, bool IsRelative) Before(int k, Link link, FactDraft? previous)
    {
        var figure = figures[k];
        var start = k > 0 ? figures[k - 1].Last : -1;
        var nearest = periods
            .Where(cue => cue.Last < figure.First && cue.First > start && !IsAside(cue, link))
            .Select(cue => cue.Period)
            .LastOrDefault();
        if (nearest is not null && (k == 0 || !BelongsTo(k - 1, start, figure.First)))
        {
            return (nearest, false, false);
        }

        return previous is not null
            && (
                previous.Concept.StartsWith(link.Concept.Replace("Growth", ""), StringComparison.Ordinal)
                || previous.Status != FactDraft.Actual
                || link.Mention is null
            )
            && !IsPriorPeriod(previous)
                ? (previous.Period == PeriodCues.Name(call.Year, call.Quarter) ? "" : previous.Period, false, false)
            : k > 0
            && periods
                .Where(cue => cue.Last < figures[0].First && !IsAside(cue, link))
                .Select(cue => cue.Period)
                .FirstOrDefault()
                is { } leading
                ? (leading, false, false)
            : ("", false, false);
    }

    // Whether the only cue between two figures was said behind the first.
    private bool BelongsTo(int k, int start, int before) =>
        periods
            .Where(cue => cue.First > start && cue.Last < before)
            .All(cue =>
                cue.First - figures[k].Last <= 9
                && !StartsAnew(figures[k].Last, cue.First)
                && !StartsClause(cue)
                && tokens.Skip(cue.Last + 1).Take(before - cue.Last - 1).All(token => !token.Is("we"))
            );

    private static bool IsPriorPeriod(FactDraft previous) => previous.Status == FactDraft.PriorGuidance;

    // "Similar to last quarter, …": another period, named in passing.
    private bool IsAside(PeriodCue cue, Link link)
    {
        var before = cue.First - 1;
        while (before >= 0 && tokens[before].Lower is "the" or "our" or "in" or "of")
        {
            before--;
        }

        var isRelative = tokens[cue.First].Lower is "last" or "prior" or "previous";
        return before >= 0
                && tokens[before].Lower
                    is "to"
                        or "than"
                        or "since"
                        or "from"
                        or "versus"
                        or "by"
                        or "into"
                        or "like"
                        or "against"
            || isRelative && !(link.Mention is { } mention && mention.First > cue.Last && mention.First - cue.Last <= 4)
            || tokens[cue.First].Is("to");
    }

    private string[] BasesOf(int k, Link link, FactDraft? previous)
    {
        if (respective.Basis(k) is { } own)
        {
            return [own];
        }

        var figure = figures[k];
        var next = k + 1 < figures.Count ? figures[k + 1].First : tokens.Length;
        if (Bases.Excluding(tokens, figure.Last + 1) is { } excluding)
        {
            return [excluding];
        }

        var trailing = bases
            .Where(basis =>
                basis.First > figure.Last && basis.Last < next && IsOf(figure, basis.First, basis.Last, link)
            )
            .Select(basis => basis.Basis)
            .ToArray();
        return trailing.Length > 0 ? trailing
            : link.Basis.Length > 0 ? [link.Basis]
            : LeadingExclusion() is { } leading && k == 0 ? [leading]
            : previous is not null
            && link.Mention is null
            && link.Concept == previous.Concept
            && previous.Basis is Bases.Gaap or Bases.NonGaap
                ? [previous.Basis]
            : [""];
    }

    private string? LeadingExclusion() => tokens.Length > 0 ? Bases.Excluding(tokens, 0) : null;

    // "8% on an organic basis", "9% organic growth", "the 38% organic", "10% is both our reported and organic growth".
    private bool IsOf(Figure figure, int first, int last, Link link)
    {
        if (
            figure.Unit is not (Unit.Percent or Unit.Ratio)
            && link.Mention?.Last < figure.First
            && !Behind(last, "basis")
        )
        {
            return false;
        }

        return first == figure.Last + 1
            || Behind(last, "basis") && first - figure.Last <= 14
            || (Behind(last, "growth") || Behind(last, "number")) && first - figure.Last <= 8;
    }

    private bool Behind(int last, string word)
    {
        for (var i = last + 1; i < tokens.Length && i <= last + 4; i++)
        {
            if (tokens[i].Is(word))
            {
                return true;
            }

            if (
                !tokens[i].Is("and")
                && !bases.Any(basis => basis.First <= i && basis.Last >= i)
                && tokens[i].Lower is not ("revenue" or "year" or "over" or "sales")
            )
            {
                return false;
            }
        }

        return false;
    }

    private IEnumerable<string> ComparisonsOf(int k, FactDraft? previous)
    {
        var figure = figures[k];
        var next = k + 1 < figures.Count ? figures[k + 1].First : tokens.Length;
        var after = comparisons
            .Where(comparison =>
                comparison.First > figure.Last && comparison.First < next && comparison.First - figure.Last <= 9
            )
            .ToArray();
        if (after.Length > 1 && tokens.Skip(figure.Last + 1).Take(3).Any(token => token.Is("both")))
        {
            return after.Select(comparison => comparison.Comparison);
        }

        if (after.Length > 0)
        {
            return [after[0].Comparison];
        }

        var coordinated =
            k + 1 < figures.Count && figures[k + 1].First - figure.Last <= 3
                ? comparisons
                    .Where(comparison =>
                        comparison.First > figures[k + 1].Last && comparison.First - figures[k + 1].Last <= 3
                    )
                    .Select(comparison => comparison.Comparison)
                    .FirstOrDefault()
                : null;
        var before = comparisons
            .Where(comparison =>
                comparison.Last < figure.First
                && comparison.First > (k > 0 ? figures[k - 1].Last : -1)
                && figure.First - comparison.Last <= 6
            )
            .Select(comparison => comparison.Comparison)
            .LastOrDefault();
        return
        [
            coordinated
                ?? before
                ?? (
                    previous is { Comparison.Length: > 0 } && previous.Status == FactDraft.Guidance
                        ? previous.Comparison
                        : ""
                ),
        ];
    }
}
