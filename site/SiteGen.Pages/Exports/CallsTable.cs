using SiteGen.Site.Plan;

namespace SiteGen.Site.Exports;

/// <summary>The calls.</summary>
public static class CallsTable
{
    /// <summary>A row for each call, ordered by issuer and period.</summary>
    public static ExportTable Make(Corpus corpus) =>
        ExportTable.Of<EarningsCall>(
            "calls",
            "One row for each earnings call.",
            ["call"],
            [],
            corpus.Calls,
            [
                new("call", "Identity of the call: issuer, fiscal year and fiscal quarter.", call => call.Id),
                new("issuer", "The company, without its legal form.", call => call.Issuer),
                new("ticker", "Ticker symbol; empty where the transcript does not state it.", call => call.Ticker),
                new(
                    "stock_exchange",
                    "Exchange of the ticker symbol, as printed; empty where not stated.",
                    call => call.StockExchange
                ),
                new("fiscal_year", "Fiscal year, as the issuer counts it.", call => call.Period.Year),
                new("fiscal_quarter", "Fiscal quarter, 1 to 4.", call => call.Period.Quarter),
                new(
                    "call_date",
                    "date",
                    "Day of the call; empty where the transcript does not state it.",
                    call => Words.Of(call.Date)
                ),
                new("call_time", "Time of day with its zone, as printed; empty where not stated.", call => call.Time),
                new("source", "Name of the transcript's file.", call => call.Source.File),
                new(
                    "sha256",
                    "SHA-256 of the transcript's file, in lower-case hexadecimal.",
                    call => call.Source.Sha256
                ),
                new("layout", "Name of the layout that the transcript was read by.", call => call.Layout),
                new("languages", "BCP 47 tags: the language spoken, then that of the translation.", Words.Languages),
                new("turns", "Number of turns: rows in turns.csv.", call => call.Turns.Count),
                new("exchanges", "Number of exchanges: rows in exchanges.csv.", call => call.Exchanges.Count),
                new("facts", "Number of facts: rows in facts.csv.", call => call.Facts.Count),
            ]
        );
}
