using SiteGen.Site.Plan;

namespace SiteGen.Site.Pages.Words;

/// <summary>What pages are about, in a sentence.</summary>
public static class Summary
{
    /// <summary>The site.</summary>
    public static string Of(Corpus corpus)
    {
        var issuers = corpus.Calls.Select(call => call.Issuer).Distinct().Count();
        var who = issuers == 1 ? Isolated.Of(corpus.Calls[0].Issuer) : Counted.Of(issuers, "company", "companies");
        var when =
            corpus.Calls.Count == 0
                ? ""
                : FormattableString.Invariant(
                    $", fiscal {corpus.Calls.Min(call => call.Period.Year)} to {corpus.Calls.Max(call => call.Period.Year)}"
                );
        return $"{Counted.Of(corpus.Calls.Count, "earnings call")} of {who}{when}, word for word: who spoke, what analysts asked, and who answered.";
    }

    /// <summary>A call: who speaks and how much is asked.</summary>
    public static string Of(EarningsCall call)
    {
        var company = call.Speakers.Count(person => person.Type == PersonType.Executive);
        var analysts = call.Exchanges.Select(exchange => exchange.Analyst).Distinct().Count();
        return $"{Counted.Of(company, "speaker")} for the company; {Counted.Of(analysts, "analyst")} in {Counted.Of(call.Exchanges.Count, "exchange")}.";
    }
}
