using SiteGen.Site.Plan;

namespace SiteGen.Site.Exports;

/// <summary>The slots of the analysts.</summary>
public static class ExchangesTable
{
    /// <summary>A row for each exchange, call by call, in order.</summary>
    public static ExportTable Make(Corpus corpus) =>
        ExportTable.Of<Exchange>(
            "exchanges",
            "One row for each analyst's slot in questions and answers, follow-ups included.",
            ["call", "exchange"],
            [Reference.Call, Reference.Person("analyst")],
            corpus.Calls.SelectMany(call => call.Exchanges),
            [
                new("call", "The call.", exchange => exchange.Call.Id),
                new("exchange", "Place among the exchanges of the call, counted from 0.", exchange => exchange.Index),
                new("analyst", "Who asks; empty where it is unknown.", exchange => exchange.Analyst?.Id),
                new(
                    "announced",
                    "Whom the operator named, where that was someone else: the person, or the name as said; else empty.",
                    exchange => exchange.Announced?.Id ?? exchange.AnnouncedAs
                ),
                new(
                    "firm",
                    "The analyst's firm as the heading or the operator states it; empty where neither does.",
                    exchange => exchange.Firm
                ),
                new(
                    "question_turns",
                    "The analyst's turns, with spaces between them.",
                    exchange => Turns(exchange.Questions)
                ),
                new(
                    "answer_turns",
                    "The company's turns, with spaces between them.",
                    exchange => Turns(exchange.Answers)
                ),
                new(
                    "answered_by",
                    "People who answered, in the order of first speaking, with spaces between them.",
                    exchange => Words.Join(exchange.AnsweredBy.Select(person => person.Id))
                ),
                new(
                    "responsiveness",
                    "How far the question was answered.",
                    exchange => Words.Of(exchange.Responsiveness),
                    Words.All<Responsiveness>()
                ),
            ]
        );

    private static string Turns(IEnumerable<Turn> turns) => Words.Join(turns.Select(turn => Words.Of(turn.Index)));
}
