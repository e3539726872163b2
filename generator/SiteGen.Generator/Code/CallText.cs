using Microsoft.CodeAnalysis;
using SiteGen.Generator.Calls;
using SiteGen.Generator.Findings;
using SiteGen.Generator.People;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Code;

/// <summary>One call as the model's <c>GeneratedCalls</c> reads it.</summary>
/// <param name="Line">What it is, and how long each part is.</param>
/// <param name="Parts">The parts, one behind the other.</param>
internal sealed record CallText(string Line, string Parts)
{
    private const int FactWidth = 22;
    private const int TurnWidth = 10;

    public static CallText Of(StatedCall stated)
    {
        var (call, reading, tables) = (stated.Call, stated.Call.Reading, stated.Call.Reading.Tables);
        string[] parts =
        [
            string.Concat(call.People.Select(static id => Literal.Line(id))),
            string.Concat(stated.Findings.Select(LineOf)),
            TableText.Write(tables.Slices, 5),
            TableText.Write(tables.Turns, TurnWidth),
            TableText.Write(tables.Paragraphs, 4),
            TableText.Write(tables.Marks, 4),
            TableText.Write(tables.Matter, 3),
            TableText.Write(ExchangeRows(call), 16),
            TableText.Write(stated.Facts.Rows, FactWidth),
            string.Concat(stated.Facts.Words.Select(static word => Literal.Line(word))),
            TableText.Write(stated.Answers, FactWidth),
        ];
        object?[] fields =
        [
            call.Id,
            call.Issuer,
            call.IssuerAsStated,
            call.Ticker,
            reading.Header.Exchange,
            call.Period.Year,
            call.Period.Quarter,
            Date(call.Date),
            reading.Header.Time,
            reading.Layout,
            reading.Language,
            reading.TranslationLanguage,
            reading.File,
            reading.Length,
            reading.Sha256,
            tables.Turns.Count / TurnWidth,
        ];
        var lengths = parts.Select(static part => (object?)part.Length);
        return new(Literal.Line([.. fields, .. lengths]), string.Concat(parts));
    }

    private static string? Date(DateParts? date) =>
        date is { } day ? $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}" : null;

    // Who was announced is known only among all calls.
    private static EquatableArray<int> ExchangeRows(CallEntry call)
    {
        var rows = call.Reading.Tables.Exchanges.ToArray();
        for (
            var (start, exchange) = (0, 0);
            start < rows.Length;
            start += 6 + rows[start + 4] + rows[start + 5], exchange++
        )
        {
            rows[start + 1] = call.Announced[exchange];
        }

        return rows.ToEquatableArray();
    }

    private static string LineOf(Finding finding) =>
        Literal.Line(
            finding.Code,
            SeverityOf(finding),
            finding.Place.Line,
            finding.Place.Column,
            finding.Place.Length,
            finding.Message
        );

    private static string SeverityOf(Finding finding) =>
        finding.Rule.DefaultSeverity switch
        {
            DiagnosticSeverity.Error => "Error",
            DiagnosticSeverity.Warning => "Warning",
            _ => "Note",
        };
}
