namespace SiteGen;

/// <summary>One figure stated on a call, with the sentence that states it. Nothing is computed into it.</summary>
public sealed class Fact
{
    private const int None = -1;
    private readonly CallData data;
    private readonly int conflict;
    private readonly (int Start, int Length) quote;

    private Fact(EarningsCall call, CallData data, int index, ReadOnlySpan<int> row, string[] words)
    {
        (this.data, Call, Index) = (data, call, index);
        (Concept, Scope, Basis, Comparison, Period) = (
            words[row[0]],
            words[row[1]],
            words[row[2]],
            words[row[3]],
            words[row[4]]
        );
        Status = words[row[5]] switch
        {
            "guidance" => FactStatus.Guidance,
            "prior-guidance" => FactStatus.PriorGuidance,
            "target" => FactStatus.Target,
            _ => FactStatus.Actual,
        };
        (Value, Low, High) = (Number(words, row[6]), Number(words, row[7]), Number(words, row[8]));
        (Unit, Decimals, Qualifier) = (words[row[9]], row[10] == int.MinValue ? null : row[10], words[row[11]]);
        AssertedBy = row[12] == 1 ? PersonType.Analyst : PersonType.Executive;
        Turn = call.Turns[row[13]];
        Paragraph = Turn.Paragraphs[row[14]];
        (IsHeadline, conflict) = (row[15] == 1, row[16]);
        quote = (row[17], row[18]);
        Span = new(data.Text.File, row[19], row[20], row[21]);
    }

    /// <summary>The call on which the figure is stated.</summary>
    public EarningsCall Call { get; }

    /// <summary>Place among the facts of the call, counted from 0.</summary>
    public int Index { get; }

    /// <summary>Identity: the call's, and the place in it: <c>acme-2025-q3-f12</c>.</summary>
    public string Id => FormattableString.Invariant($"{Call.Id}-f{Index}");

    /// <summary>What is measured, in UpperCamelCase; <c>Other</c> where no known word fits.</summary>
    public string Concept { get; }

    /// <summary><c>total</c>, or the part of the business as printed; empty where a figure without a known word states none.</summary>
    public string Scope { get; }

    /// <summary>The scope as it is compared: equal for all spellings of one part.</summary>
    public string Part => PartKey.Of(Scope);

    /// <summary><c>gaap</c>, <c>non-gaap</c>, <c>reported</c>, <c>organic</c>, <c>excluding …</c>, or empty where not stated.</summary>
    public string Basis { get; }

    /// <summary><c>YoY</c>, <c>QoQ</c> or empty.</summary>
    public string Comparison { get; }

    /// <summary><c>2025-Q3</c>, <c>2025-FY</c>, <c>2025-YTD</c>, <c>2025-Q3-LTM</c>, words for no calendar period, or empty where not stated.</summary>
    public string Period { get; }

    /// <summary>Reported, guided, guided before, or aimed for.</summary>
    public FactStatus Status { get; }

    /// <summary>The number of a point in whole units, losses and declines negative; null for a range.</summary>
    public decimal? Value { get; }

    /// <summary>Lower end of a range, or where an open end starts.</summary>
    public decimal? Low { get; }

    /// <summary>Upper end of a range.</summary>
    public decimal? High { get; }

    /// <summary>ISO 4217 code, <c>percent</c>, <c>percent-of-revenue</c>, <c>bps</c>, <c>count</c>, <c>shares</c>, <c>USD/share</c>, <c>ratio</c>, <c>days</c> or <c>points</c>.</summary>
    public string Unit { get; }

    /// <summary>Precision as spoken, as XBRL counts it: -8 for "$1.3 billion"; null for words.</summary>
    public int? Decimals { get; }

    /// <summary><c>approximately</c>, <c>nearly</c>, <c>more-than</c>, <c>less-than</c>, <c>up-to</c>, <c>at-least</c>, or empty.</summary>
    public string Qualifier { get; }

    /// <summary>Whether the company or an analyst states it.</summary>
    public PersonType AssertedBy { get; }

    /// <summary>The turn in which it is stated.</summary>
    public Turn Turn { get; }

    /// <summary>The paragraph in which it is stated.</summary>
    public Paragraph Paragraph { get; }

    /// <summary>The sentence, exactly as the transcript has it.</summary>
    public string Quote => data.Text.Slice(quote.Start, quote.Length);

    /// <summary>Where the sentence stands.</summary>
    public SourceSpan Span { get; }

    /// <summary>Whether tables show this fact for its concept, basis, comparison and scope.</summary>
    public bool IsHeadline { get; }

    /// <summary>The fact of the same call that contradicts this one; null for none.</summary>
    public Fact? Conflict => conflict == None ? null : Call.Facts[conflict];

    /// <summary>The sentence.</summary>
    public override string ToString() => Quote;

    internal static Fact[] ReadAll(EarningsCall call, CallData data)
    {
        var facts = new List<Fact>();
        var words = data.FactWords();
        for (var rows = data.Facts.Numbers; rows.Length > 0; rows = rows[CallData.FactWidth..])
        {
            facts.Add(new(call, data, facts.Count, rows, words));
        }

        return [.. facts];
    }

    private static decimal? Number(string[] words, int word) =>
        word == None ? null : decimal.Parse(words[word], System.Globalization.CultureInfo.InvariantCulture);
}
