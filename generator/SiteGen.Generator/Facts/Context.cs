namespace SiteGen.Generator.Facts;

/// <summary>What a sentence may leave to the one before it, inside one turn.</summary>
/// <param name="parts">The parts of the business whose revenue or profit the call has named so far.</param>
/// <param name="currency">The currency of the call; asked for only where an amount is said without its sign.</param>
/// <param name="names">The words that the call uses as names; asked for only where a sentence begins with one.</param>
internal sealed class Context(HashSet<string> parts, Lazy<CallCurrency> currency, Lazy<HashSet<string>> names)
{
    // So many sentences of what happened, and nobody speaks of the guided period any more.
    private const int Told = 2;

    private string guided = "";
    private int told;
    private bool isClosed;
    private string? openedHere;
    private (string? Scope, string Unit) paid;
    private bool hasWhole;

    public HashSet<string> Parts { get; } = parts;

    /// <summary>What the call has said of all its figures.</summary>
    public Premise Premise { get; set; } = Premise.None;

    /// <summary>The currency that the call speaks of most.</summary>
    public CallCurrency Currency => currency.Value;

    /// <summary>The currency that the last amount of the part was said in, while that part is gone through; null for none.</summary>
    public string? PartCurrency => paid.Scope is { } scope && scope == Topic ? paid.Unit : null;

    /// <summary>The words that the call uses as names.</summary>
    public HashSet<string> Names => names.Value;

    /// <summary>The last fact stated; null at the start of a turn.</summary>
    public FactDraft? Last { get; private set; }

    /// <summary>The last fact whose concept is known; null at the start of a turn.</summary>
    public FactDraft? LastNamed { get; private set; }

    /// <summary>The last such fact that is no headwind or tailwind; null at the start of a turn.</summary>
    public FactDraft? Measured { get; private set; }

    /// <summary>The last such fact of the paragraph; null at its start.</summary>
    public FactDraft? Beside { get; private set; }

    /// <summary>The last amount of money whose concept is known.</summary>
    public FactDraft? LastAmount { get; private set; }

    /// <summary>The last margin of the whole company; null for none.</summary>
    public FactDraft? Margin { get; private set; }

    /// <summary>Whether the last sentences only look at a place, in a walk through parts: "Pens grew 5%. In Asia, Pens are new."</summary>
    public bool IsPlaceAside { get; private set; }

    /// <summary>The one part that the paragraph has named; an unnamed part where it has named several; null for none.</summary>
    public string? Walked { get; private set; }

    /// <summary>Whether the last facts are of several periods.</summary>
    public bool IsOfPeriods { get; private set; }

    /// <summary>The one part whose regions are gone through: "Mills grew 5%. Regionally, Asia grew 9%"; null for none.</summary>
    public string? Regional { get; private set; }

    /// <summary>A sentence may begin to go through regions: of the part that alone the paragraph has told of.</summary>
    public void LookAround(Token[] tokens) =>
        Regional =
            Regions.Begin(tokens) && !hasWhole && Walked is { } part && part != FactDraft.Unnamed ? part : Regional;

    /// <summary>The part whose results are gone through; null for none.</summary>
    public string? Opened { get; private set; }

    /// <summary>The same, where this paragraph has named it.</summary>
    public string? OpenedHere => Opened == openedHere ? Opened : null;

    /// <summary>Whether the last sentences are about a market, and no longer about the company.</summary>
    public bool IsOfMarket { get; set; }

    /// <summary>The one concept that the sentence before named without a figure; null for none.</summary>
    public Mention? Announced { get; set; }

    /// <summary>The part of the business that the last sentences are about; null for none.</summary>
    public string? Scope { get; set; }

    /// <summary>What the sentences are about.</summary>
    public TopicTrack Topics { get; } = new();

    /// <summary>The part of the business that a sentence turned to; null where figures are of all of it.</summary>
    public string? Topic => Topics.Part;

    /// <summary>The part that "segment" alone means; an unnamed one where that cannot be told.</summary>
    public string Part => Topics.Resumed ?? Topic ?? Scope ?? FactDraft.Unnamed;

    /// <summary>The period that was last guided; empty for none, and where what happened has been told since.</summary>
    public string GuidedPeriod => told < Told ? guided : "";

    /// <summary>A sentence may announce the period that the next ones guide.</summary>
    public void Announce(string? period) => (guided, told) = period is null ? (guided, told) : (period, 0);

    /// <summary>A sentence has been read: one that guides nothing leads away from what was guided.</summary>
    public void Close(IReadOnlyList<FactDraft> facts)
    {
        if (facts.Count > 0)
        {
            told = facts.Any(IsPromise) ? 0 : told + 1;
            IsOfPeriods = facts.Select(static fact => fact.Period).Distinct().Take(2).Count() > 1;
            Topics.Answer();
        }
    }

    /// <summary>A sentence may turn to something.</summary>
    public void TurnTo(Topic? topic)
    {
        (Walked, Opened) = topic is { Lasts: true, IsSaid: false } ? (null, null) : (Walked, Opened);
        Scope = topic?.Part is { } part and not FactDraft.Unnamed ? part : Scope;
        IsPlaceAside = topic is null ? IsPlaceAside : !topic.Lasts && Places.Is(topic.Part) && Walked is not null;
        Topics.TurnTo(topic);
    }

    public void BeginParagraph()
    {
        (Walked, IsOfMarket, Regional, hasWhole) = (null, false, null, false);
        (isClosed, openedHere) = (true, null);
        var isOpen = Beside?.Concept.StartsWith("Gross", StringComparison.Ordinal) == true;
        Beside = null;
        Announced = null;
        Topics.BeginParagraph(isOpen);
    }

    public void Remember(FactDraft fact)
    {
        Last = fact;
        LastNamed = fact.IsNamed ? fact : LastNamed;
        Measured = fact.IsNamed && fact.Concept is not ("Headwind" or "Tailwind") ? fact : Measured;
        Beside = fact.IsNamed ? fact : Beside;
        LastAmount = fact is { IsNamed: true, IsGrowth: false, Measure: Measure.Money } ? fact : LastAmount;
        var isMargin =
            fact.Scope == FactDraft.Total
            && fact.Concept.Replace("Change", "").EndsWith("Margin", StringComparison.Ordinal);
        Margin = isMargin ? fact : Margin;
        Topics.Tell(fact);
        hasWhole |= fact.IsNamed && fact.Scope == FactDraft.Total;
        paid = fact.IsNamed && Unit.IsMoney(fact.Figure.Unit) ? (fact.Scope, fact.Figure.Unit) : paid;
        Walked =
            !fact.IsNamed || fact.Scope == FactDraft.Total || Places.Is(fact.Scope) || IsInWalked(fact.Scope) ? Walked
            : Walked is null ? fact.Scope
            : FactDraft.Unnamed;
        Opened = !fact.IsNamed ? Opened : OpenedBy(fact);
        var isGuiding = fact.Status == FactDraft.Guidance && IsPromise(fact);
        Announce(isGuiding && PeriodName.IsCalendar(fact.Period) ? fact.Period : null);
    }

    // A plan to buy shares promises no results.
    private static bool IsPromise(FactDraft fact) =>
        fact.Status != FactDraft.Actual && fact.Concept != "ShareRepurchases";

    // "Pumps were up 3%, led by hand pumps up 9%. Hoses fell 2%. Operating margin was 28%.": of Pumps, and closes what is told of them.
    private string? OpenedBy(FactDraft fact)
    {
        isClosed |= KeptScopes.IsProfit(fact.Concept);
        if (fact.Concept is not ("Revenue" or "RevenueGrowth") || Places.Is(fact.Scope))
        {
            return Opened;
        }

        var opened =
            fact.Scope is FactDraft.Total or FactDraft.Unnamed ? null
            : isClosed ? fact.Scope
            : Opened ?? fact.Scope;
        (isClosed, openedHere) = (false, opened);
        return opened;
    }

    // "Pumps in Asia", and Pumps themselves.
    private bool IsInWalked(string scope) =>
        Walked is { } walked
        && (
            scope == walked
            || scope.StartsWith(walked + " in ", StringComparison.Ordinal)
            || scope.EndsWith(" in " + walked, StringComparison.Ordinal)
        );
}
