namespace SiteGen;

/// <summary>One earnings call, as its transcript has it.</summary>
public sealed class EarningsCall
{
    private readonly CallData data;
    private readonly Lazy<IReadOnlyList<Exchange>> exchanges;
    private readonly Lazy<IReadOnlyList<Matter>> matter;
    private readonly Lazy<IReadOnlyList<Person>> speakers;
    private readonly Lazy<IReadOnlyList<Fact>> facts;
    private readonly Lazy<IReadOnlyList<Guidance>> guidance;
    private readonly Lazy<IReadOnlyList<Finding>> findings;
    private readonly Lazy<ILookup<Paragraph, Fact>> factsByParagraph;

    /// <summary>Wraps what generated code says of a call.</summary>
    public EarningsCall(CallData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        this.data = data;
        Slices = new SliceTable(data);
        Turns = new TurnList(this, data);
        exchanges = new(() => Exchange.ReadAll(this, data));
        facts = new(() => Fact.ReadAll(this, data));
        factsByParagraph = new(() => Facts.ToLookup(fact => fact.Paragraph));
        findings = new(() => data.Findings());
        guidance = new(() => SiteGen.Guidance.ReadAll(this));
        matter = new(() => SiteGen.Matter.ReadAll(this, data));
        // The tables also count people who are announced and do not speak.
        speakers = new(() => [.. Turns.Select(turn => turn.Speaker).OfType<Person>().Distinct()]);
    }

    /// <summary>Identity: issuer, fiscal year and quarter in lower case, such as <c>acme-2025-q3</c>.</summary>
    public string Id => data.Id;

    /// <summary>The company, without its legal form: <c>Acme</c>.</summary>
    public string Issuer => data.Issuer;

    /// <summary>The company as the transcript states it: <c>Acme Inc.</c></summary>
    public string IssuerAsStated => data.IssuerAsStated;

    /// <summary>The ticker symbol; null where the transcript does not state it.</summary>
    public string? Ticker => data.Ticker;

    /// <summary>The exchange before the ticker symbol, as printed; null where the transcript does not state it.</summary>
    public string? StockExchange => data.StockExchange;

    /// <summary>The fiscal quarter that the call reports.</summary>
    public FiscalPeriod Period => data.Period;

    /// <summary>The day of the call; null where the transcript does not state it.</summary>
    public DateOnly? Date => data.Date;

    /// <summary>The time of day with its zone, as printed; null where the transcript does not state it.</summary>
    public string? Time => data.Time;

    /// <summary>Name of the publisher's layout that the transcript was read by.</summary>
    public string Layout => data.Layout;

    /// <summary>BCP 47 tag of the language spoken.</summary>
    public string Language => data.Language;

    /// <summary>BCP 47 tag of the printed translation; null where there is none.</summary>
    public string? TranslationLanguage => data.TranslationLanguage;

    /// <summary>The transcript itself: name, length and SHA-256 of its file.</summary>
    public TranscriptText Source => data.Text;

    /// <summary>The turns, in the order spoken.</summary>
    public IReadOnlyList<Turn> Turns { get; }

    /// <summary>The slots of the analysts, in order.</summary>
    public IReadOnlyList<Exchange> Exchanges => exchanges.Value;

    /// <summary>The figures stated on the call, in the order spoken.</summary>
    public IReadOnlyList<Fact> Facts => facts.Value;

    /// <summary>The key figures of the quarter, each as the call states it, or not stated.</summary>
    public CallKpis Kpis => new(this);

    /// <summary>The guidance that the company gives on the call, in the order spoken.</summary>
    public IReadOnlyList<Guidance> Guidance => guidance.Value;

    /// <summary>Everyone who speaks, in the order of first speaking.</summary>
    public IReadOnlyList<Person> Speakers => speakers.Value;

    /// <summary>What surrounds the call: titles, disclaimers, summaries. Nobody spoke it.</summary>
    public IReadOnlyList<Matter> Matter => matter.Value;

    /// <summary>What the build reported of this transcript.</summary>
    public IReadOnlyList<Finding> Findings => findings.Value;

    /// <summary>Identity and file of the call.</summary>
    public override string ToString() => $"{Id} ({Source.File})";

    internal SliceTable Slices { get; }

    internal IEnumerable<Fact> FactsIn(Paragraph paragraph) => factsByParagraph.Value[paragraph];
}
