using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells which figures of a sentence are what was guided before, and for which period.</summary>
internal sealed class PriorStatus(Statement said)
{
    private static readonly HashSet<string> Raising = WordSet.Exact(
        """
        upped raised raising raise increased increasing lowered lowering cut go goes moves going took taking moving moved lifting lifted
        updating updated revising revised narrowing narrowed tightening tightened
        """
    );

    private static readonly HashSet<string> OfRange = WordSet.Exact("a the our range of between prior previous");

    // "We came into the year expecting 5%".
    public bool CameInto =>
        said.Tokens.Take(5).Any(token => token.Is("came")) && said.Tokens.Take(5).Any(token => token.Is("into"));

    /// <summary>The period of what was guided before, empty where nothing tells it; null where the figure is none.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="link">What it measures.</param>
    /// <param name="previous">The fact before it in the sentence.</param>
    /// <param name="period">The period that its words say.</param>
    /// <param name="isPromised">Whether its words promise it.</param>
    /// <param name="isPast">Whether a past period is said behind it.</param>
    public string? PeriodOf(
        Figure figure,
        Link link,
        FactDraft? previous,
        string period,
        bool isPromised,
        bool isPast
    ) =>
        isPromised && (IsStart(figure) || PriorCues.IsFirstPromise(said.Tokens, figure.First))
        || PriorGuides.AreTold(said.Tokens, figure.First)
        || previous is { Status: FactDraft.Guidance } && PriorGuides.AreSaid(said.Tokens, figure.First)
        || PriorGuides.Call(said.Tokens, figure)
        || PriorGuides.Replace(said.Tokens, figure.First) && (isPromised || previous?.Status == FactDraft.Guidance)
            ? Or(period, Guided(link, previous))
        : PriorGuides.ArePassed(said.Tokens, figure.First) ? Or(period, previous?.Period ?? "")
        : IsReplaced(figure, link, previous) && !isPast ? Or(previous!.Period, period)
        : null;

    /// <summary>"We previously expected $1 billion for the year. We now expect $2 billion.": the period; null for none.</summary>
    public string? Replacing(Link link) =>
        said.Context.Last is { Status: FactDraft.PriorGuidance } last
        && last.Concept == link.Concept
        && link.Mention is null
            ? last.Period
            : null;

    // "we upped our guidance from $5 million to $6 million": what was guided before.
    private bool IsStart(Figure figure) =>
        said.Tokens.Back(figure.First - 1, OfRange) is var from
        && said.Tokens.Word(from) == "from"
        && said.Tokens.Word(figure.Last + 1) == "to"
        && said.Tokens.Any(0, figure.First - 1, Raising);

    // The period of the guidance of the same thing.
    private string Guided(Link link, FactDraft? previous) =>
        (previous ?? said.Context.LastNamed) is { Status: not FactDraft.Actual } last && last.Concept == link.Concept
            // "That puts the year at $2 billion. Our prior range was …".
            ? previous is null
            && said.Context.Last is { IsNamed: false, Status: FactDraft.Guidance, Period.Length: > 0 } told
                ? told.Period
                : last.Period
            : said.Context.GuidedPeriod;

    private bool IsReplaced(Figure figure, Link link, FactDraft? previous) =>
        previous is { Status: FactDraft.Guidance }
        && previous.Concept == link.Concept
        && PriorCues.IsReplaced(said.Tokens, figure);

    private static string Or(string period, string other) => period.Length > 0 ? period : other;
}
