using SiteGen.Site.Topics;

namespace SiteGen.Site.Plan;

/// <summary>Everything the site is made of: the typed data, and what the build says about the site.</summary>
/// <param name="Title">Title of the site.</param>
/// <param name="Url">Absolute address of the site, with a final slash; null where it is not set.</param>
/// <param name="Calls">All calls, ordered by issuer and period.</param>
/// <param name="People">Everyone, ordered by identity.</param>
/// <param name="Firms">All firms, ordered by identity.</param>
/// <param name="Notes">Prose of the editors, by name of its file: <c>about.md</c>, <c>acme-2025-q3.md</c>.</param>
public sealed record Corpus(
    string Title,
    Uri? Url,
    IReadOnlyList<EarningsCall> Calls,
    IReadOnlyList<Person> People,
    IReadOnlyList<Firm> Firms,
    IReadOnlyDictionary<string, string> Notes
)
{
    private const int ShortQuote = 90;

    /// <summary>What readers follow through the calls.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>Whether the site may show only short quotes, for those who may not republish the transcripts.</summary>
    public bool QuotesOnly { get; init; }

    /// <summary>What the site may show of a transcript's text: all of it, or its opening words.</summary>
    public string Publish(string text) => QuotesOnly ? Opening.Cut(text, ShortQuote) : text;
}
