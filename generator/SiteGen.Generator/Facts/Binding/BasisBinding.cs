using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Binds each figure of a sentence to its basis; to two where it is said on both.</summary>
internal sealed class BasisBinding(Statement said, List<BasisCue> cues)
{
    private static readonly HashSet<string> Between = WordSet.Exact("and revenue year over sales");

    private static readonly HashSet<string> Including = WordSet.Exact("including");

    public string[] Of(int k, Link link, FactDraft? previous)
    {
        var figure = said.Figures[k];
        for (var i = figure.Last + 1; i <= figure.Last + 5 && i < said.NextFigure(k); i++)
        {
            if ((i == figure.Last + 1 || said.Tokens[i].AfterComma) && Bases.Excluding(said.Tokens, i) is { } own)
            {
                return [own];
            }
        }

        var behind = cues.Where(cue =>
                cue.First > figure.Last && cue.Last < said.NextFigure(k) && IsOf(figure, cue, link)
            )
            .Select(cue => cue.Basis)
            .ToArray();
        return behind.Length > 0 ? behind
            // "Earnings excluding fees were $5 million, and including fees, $4 million".
            : previous is not null
            && Bases.IsExcluding(previous.Basis)
            && said.Tokens.Any(previous.Figure.Last + 1, figure.First, Including)
                ? [""]
            : link.Basis.Length > 0 ? [link.Basis]
            : (Leading(k) ?? IncludedIn(figure)) is { } leading ? [leading]
            : previous is not null && IsGoingOn(k, link, previous) ? [previous.Basis]
            : IsBesideConstantCurrency(k, link) ? [Bases.Reported]
            : previous is { Basis: Bases.Gaap or Bases.NonGaap }
            && (link.Mention is null && link.Concept == previous.Concept || link.Concept == previous.Concept + "Growth")
                ? [previous.Basis]
            : previous is not null
            && link.Concept == previous.Concept
            && PriorCues.IsCompared(said.Tokens, figure.First)
                ? [previous.Basis]
            : previous is { Basis: Bases.Gaap or Bases.NonGaap, Concept: "NetIncome" }
            && link.Concept == "EarningsPerShare"
                ? [previous.Basis]
            : [""];
    }

    /// <summary>"was flat on a constant currency basis" is a figure.</summary>
    public bool IsSaidOf(Figure flat) => cues.Any(cue => cue.First - flat.Last is > 0 and <= 4);

    // "up 8% and 9% in constant currency": the first is the reported one.
    private bool IsBesideConstantCurrency(int k, Link link) =>
        link is { IsGrowth: true, Concept: not "RevenueGrowth" }
        && k + 1 < said.Figures.Count
        && said.IsJoined(k + 1)
        && said.Figures[k + 1].First - said.Figures[k].Last <= 4
        && cues.Any(cue => cue.Basis == Bases.ConstantCurrency && cue.First - said.Figures[k + 1].Last is > 0 and <= 3);

    // "If you exclude fuel, revenue was $5 million and growing 15%": of both.
    private bool IsGoingOn(int k, Link link, FactDraft previous) =>
        Bases.IsExcluding(previous.Basis)
        && LeftOut() == previous.Basis
        && (said.IsJoined(k) || link.Concept == previous.Concept + "Growth")
        && !PriorCues.IsCompared(said.Tokens, said.Figures[k].First);

    // "Excluding fuel, …", "From a GAAP perspective, …".
    private string? Leading(int k)
    {
        if (k == 0 && LeftOut() is { } excluding)
        {
            return excluding;
        }

        return
            cues.Count > 0
            && cues[0] is { First: <= 10 } first
            && PerspectiveBehind(first.Last) is > 0 and var noun
            && noun + 1 < said.Tokens.Length
            && said.Tokens[noun + 1].AfterComma
            ? first.Basis
            : null;
    }

    // "Taxes included in our non-GAAP earnings were $49 million".
    private string? IncludedIn(Figure figure) =>
        cues.Find(cue =>
            cue.Last < figure.First
            && said.Tokens.Back(cue.First - 1, SmallWords.Articles) is var into
            && said.Tokens.Are(into - 1, "included", "in")
        )
            is { Basis: { } basis }
            ? basis
            : null;

    // "Excluding fuel, …", "For example, if you exclude fuel, …".
    private string? LeftOut()
    {
        for (var i = 0; i < said.Figures[0].First; i++)
        {
            if ((i < 2 || MayLead(i)) && Bases.Excluding(said.Tokens, i) is { } excluding)
            {
                return excluding;
            }
        }

        return null;
    }

    // "As we said, and if you exclude fuel, …": said anew behind what leads to it.
    private bool MayLead(int i) =>
        said.Tokens[i].AfterComma
            ? i <= 3 || said.Tokens[i].Is("if")
            : said.Tokens[i].Is("if") && said.Tokens[i - 1].Is("and") && said.Tokens[i - 1].AfterComma;

    // "a non-GAAP perspective", "a non-GAAP profitability perspective".
    private int PerspectiveBehind(int last) =>
        said.Tokens.Word(last + 1) is "perspective" or "basis" or "terms" ? last + 1
        : said.Tokens.Word(last + 2) is "perspective" && !said.Tokens[last + 2].AfterComma ? last + 2
        : 0;

    // "8% on an organic basis", "9% organic growth", "the 38% organic", "10% is both our reported and organic growth".
    private bool IsOf(Figure figure, BasisCue cue, Link link)
    {
        var (distance, isBasis) = (cue.First - figure.Last, IsBefore(cue.Last, "basis"));
        var isNamedBefore = figure.Unit is not (Unit.Percent or Unit.Ratio) && link.Mention?.Last < figure.First;
        // "…; organic revenue was": of what is named next.
        var isOfNext =
            said.Tokens[cue.First].AfterComma
            && said.Mentions.Exists(mention => mention.First >= cue.First && mention.First <= cue.Last + 1);
        return isOfNext || isNamedBefore && !isBasis
            ? false
            : distance == 1
                || isBasis && distance <= 14
                || distance == 2 && said.Tokens[cue.First - 1].Is("as")
                || distance <= (IsBehindYears(figure.Last + 1) ? 7 : 4)
                    && (cue.Basis == Bases.ConstantCurrency || said.Tokens[cue.First].Is("nominal"))
                || distance <= 8 && (IsBefore(cue.Last, "growth") || IsBefore(cue.Last, "number"));
    }

    // "10% year-over-year in constant currency".
    private bool IsBehindYears(int next) =>
        said.Tokens.Word(next) == "year"
        && said.Tokens.Word(next + 1) is "over" or "on"
        && said.Tokens.Word(next + 2) == "year";

    private bool IsBefore(int last, string word)
    {
        for (var i = last + 1; i < said.Tokens.Length && i <= last + 4; i++)
        {
            if (said.Tokens[i].Is(word))
            {
                return true;
            }

            if (!Between.Has(said.Tokens[i]) && !cues.Any(cue => cue.First <= i && cue.Last >= i))
            {
                return false;
            }
        }

        return false;
    }
}
