using System.Text.Json.Nodes;
using SiteGen.Site.Plan;

namespace SiteGen.Site.Exports;

/// <summary>A whole call for programs, in the words of the tables.</summary>
public static class CallJson
{
    /// <summary>The call's header, turns with their paragraphs, exchanges and facts.</summary>
    public static byte[] Make(Corpus corpus, EarningsCall call) =>
        JsonText.Write(
            new JsonObject
            {
                ["call"] = call.Id,
                ["issuer"] = call.Issuer,
                ["issuer_as_stated"] = call.IssuerAsStated,
                ["ticker"] = call.Ticker,
                ["stock_exchange"] = call.StockExchange,
                ["fiscal_year"] = call.Period.Year,
                ["fiscal_quarter"] = call.Period.Quarter,
                ["call_date"] = Words.Of(call.Date),
                ["call_time"] = call.Time,
                ["source"] = call.Source.File,
                ["sha256"] = call.Source.Sha256,
                ["layout"] = call.Layout,
                ["language"] = call.Language,
                ["translation_language"] = call.TranslationLanguage,
                ["turns"] = new JsonArray([.. call.Turns.Select(turn => Turn(corpus, turn))]),
                ["exchanges"] = new JsonArray([.. call.Exchanges.Select(Exchange)]),
                ["facts"] = new JsonArray([.. call.Facts.Select(Fact)]),
            }
        );

    private static JsonObject Fact(Fact fact) =>
        new()
        {
            ["fact"] = fact.Id,
            ["concept"] = fact.Concept,
            ["scope"] = fact.Scope,
            ["basis"] = Stated(fact.Basis),
            ["comparison"] = Stated(fact.Comparison),
            ["period"] = Stated(fact.Period),
            ["status"] = Words.Of(fact.Status),
            ["value"] = fact.Value,
            ["low"] = fact.Low,
            ["high"] = fact.High,
            ["unit"] = fact.Unit,
            ["decimals"] = fact.Decimals,
            ["qualifier"] = Stated(fact.Qualifier),
            ["asserted_by"] = fact.AssertedBy == PersonType.Analyst ? "analyst" : "management",
            ["turn"] = fact.Turn.Index,
            ["line"] = fact.Span.Line,
            ["quote"] = fact.Quote,
            ["headline"] = fact.IsHeadline,
            ["conflict"] = fact.Conflict?.Id,
        };

    private static string? Stated(string word) => word.Length == 0 ? null : word;

    private static JsonObject Turn(Corpus corpus, Turn turn) =>
        new()
        {
            ["turn"] = turn.Index,
            ["section"] = Words.Of(turn.Section),
            ["type"] = Words.Of(turn.Type),
            ["speaker_as_printed"] = turn.SpeakerAsPrinted,
            ["person"] = turn.Speaker?.Id,
            ["title"] = turn.Title,
            ["affiliation"] = turn.Affiliation,
            ["attribution"] = Words.Of(turn.Attribution),
            ["line"] = turn.Span.Line,
            ["paragraphs"] = new JsonArray([.. turn.Paragraphs.Select(paragraph => Paragraph(corpus, paragraph))]),
        };

    private static JsonObject Paragraph(Corpus corpus, Paragraph paragraph) =>
        new()
        {
            ["line"] = paragraph.Span.Line,
            ["text"] = corpus.Publish(paragraph.Text),
            ["translation"] = paragraph.Translation is { } translation ? corpus.Publish(translation.Text) : null,
        };

    private static JsonObject Exchange(Exchange exchange) =>
        new()
        {
            ["exchange"] = exchange.Index,
            ["analyst"] = exchange.Analyst?.Id,
            ["announced"] = exchange.Announced?.Id ?? exchange.AnnouncedAs,
            ["firm"] = exchange.Firm,
            ["question_turns"] = Numbers(exchange.Questions),
            ["answer_turns"] = Numbers(exchange.Answers),
            ["answered_by"] = new JsonArray([.. exchange.AnsweredBy.Select(person => JsonValue.Create(person.Id))]),
            ["responsiveness"] = Words.Of(exchange.Responsiveness),
            ["refusals"] = new JsonArray([
                .. exchange.Refusals.Select(refusal => new JsonObject
                {
                    ["turn"] = refusal.Turn.Index,
                    ["line"] = refusal.Span.Line,
                    ["quote"] = refusal.Quote,
                }),
            ]),
        };

    private static JsonArray Numbers(IEnumerable<Turn> turns) =>
        new([.. turns.Select(turn => JsonValue.Create(turn.Index))]);
}
