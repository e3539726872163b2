using System.ComponentModel;

namespace SiteGen;

/// <summary>
/// What generated code says of one call. Texts are addressed by tables of slices, so that a call of any
/// length costs nothing until it is read.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record CallData
{
    /// <summary>Length of a row of <see cref="Slices"/>.</summary>
    public const int SliceWidth = 5;

    /// <summary>Length of a row of <see cref="Turns"/>.</summary>
    public const int TurnWidth = 10;

    /// <summary>Length of a row of <see cref="Paragraphs"/>.</summary>
    public const int ParagraphWidth = 4;

    /// <summary>Length of a row of <see cref="Marks"/>.</summary>
    public const int MarkWidth = 4;

    /// <summary>Length of a row of <see cref="Matter"/>.</summary>
    public const int MatterWidth = 3;

    /// <summary>Length of a row of <see cref="Facts"/>.</summary>
    public const int FactWidth = 22;

    /// <summary>See <see cref="EarningsCall.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>See <see cref="EarningsCall.Issuer"/>.</summary>
    public required string Issuer { get; init; }

    /// <summary>See <see cref="EarningsCall.IssuerAsStated"/>.</summary>
    public required string IssuerAsStated { get; init; }

    /// <summary>See <see cref="EarningsCall.Ticker"/>.</summary>
    public required string? Ticker { get; init; }

    /// <summary>See <see cref="EarningsCall.StockExchange"/>.</summary>
    public string? StockExchange { get; init; }

    /// <summary>See <see cref="EarningsCall.Period"/>.</summary>
    public required FiscalPeriod Period { get; init; }

    /// <summary>See <see cref="EarningsCall.Date"/>.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>See <see cref="EarningsCall.Time"/>.</summary>
    public string? Time { get; init; }

    /// <summary>See <see cref="EarningsCall.Layout"/>.</summary>
    public required string Layout { get; init; }

    /// <summary>See <see cref="EarningsCall.Language"/>.</summary>
    public required string Language { get; init; }

    /// <summary>See <see cref="EarningsCall.TranslationLanguage"/>.</summary>
    public required string? TranslationLanguage { get; init; }

    /// <summary>The transcript.</summary>
    public required TranscriptText Text { get; init; }

    /// <summary>Rows: first byte, bytes, line, first character in the line, characters.</summary>
    public required Table Slices { get; init; }

    /// <summary>
    /// Rows: person, section, type, attribution, slice of the heading, of the name, of the title, of the
    /// affiliation, first paragraph, paragraphs. A person or slice of -1 is none.
    /// </summary>
    public required Table Turns { get; init; }

    /// <summary>Rows: first slice, slices, first slice of the translation, slices of it (0: none).</summary>
    public required Table Paragraphs { get; init; }

    /// <summary>Rows: paragraph, first character in its text, characters, kind; ordered by paragraph.</summary>
    public required Table Marks { get; init; }

    /// <summary>Rows: kind, first slice, slices.</summary>
    public required Table Matter { get; init; }

    /// <summary>
    /// Per exchange: analyst, announced person, slice of the announced name, slice of the firm, number of
    /// question turns, number of answer turns, then these turns. A person or slice of -1 is none.
    /// </summary>
    public required Table Exchanges { get; init; }

    /// <summary>
    /// Rows: words of concept, scope, basis, comparison, period, status, value, low and high (-1: none), unit; decimals;
    /// word of the qualifier; 1 for an analyst's; turn, paragraph in it; 1 for a headline; conflicting fact (-1: none);
    /// first byte, bytes, line, first character and characters of the sentence.
    /// </summary>
    public required Table Facts { get; init; }

    /// <summary>The words that <see cref="Facts"/> address.</summary>
    public required Func<string[]> FactWords { get; init; }

    /// <summary>
    /// Per exchange: responsiveness, number of refusals; then for each refusal turn, paragraph in it, first byte, bytes,
    /// line, first character and characters.
    /// </summary>
    public required Table Answers { get; init; }

    /// <summary>The people that the tables count.</summary>
    public required Func<IReadOnlyList<Person>> People { get; init; }

    /// <summary>What the build reported of this transcript.</summary>
    public required Func<IReadOnlyList<Finding>> Findings { get; init; }
}
