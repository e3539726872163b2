using SiteGen.Generator.Findings;
using SiteGen.Generator.Support;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>Reads company, quarter, ticker and day from the opening of a call, its title lines, and its last words.</summary>
internal static class HeaderReader
{
    private const int OpeningTurns = 4;
    private const int OpeningParagraphs = 12;

    // One that names a company and its quarter is shorter.
    private const int LongestSentence = 1000;

    private static readonly string[] CallWords =
    [
        "earnings",
        "conference call",
        "results",
        "teleconference",
        "quarter",
        "法說會",
        "webcast",
    ];

    public static Header Read(TurnsReading reading, IReadOnlyList<SpokenTurn> turns, string path)
    {
        var titles = reading
            .Matter.Where(matter => matter.Kind is MatterKind.Title or MatterKind.Unknown)
            .SelectMany(matter => matter.Lines)
            .Select(line => line.Text)
            .Where(title => title.Length <= LongestSentence)
            .ToArray();
        var spoken = Spoken(turns.Take(OpeningTurns))
            .Concat(Spoken(turns.Skip(Math.Max(OpeningTurns, turns.Count - 2))))
            .ToArray();
        var said = First(spoken.Where(IsOfCall));
        var title = First(titles);
        var place = turns.Count > 0 ? turns[0].Raw.Start.Place with { Length = 0 } : Place.Top(path);
        return new(
            said?.Issuer ?? Titles.IssuerIn(titles) ?? title?.Issuer ?? WebNames.In(titles, spoken),
            Titles.TickerIn(titles),
            Titles.ExchangeIn(titles),
            said?.Period ?? title?.Period,
            title?.Period,
            Dates.InTitle(titles) ?? Dates.InSpeech(spoken),
            Times.InTitle(titles),
            place
        );
    }

    private static IEnumerable<string> Spoken(IEnumerable<SpokenTurn> turns) =>
        turns
            .SelectMany(turn => turn.Raw.Paragraphs.Take(OpeningParagraphs))
            .SelectMany(paragraph => Sentences.Split(paragraph.Text))
            .Select(sentence => sentence.Text)
            .Where(sentence => sentence.Length <= LongestSentence);

    private static bool IsOfCall(string sentence) =>
        CallWords.Any(word => sentence.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    // The first mention with a company beside it; its quarter alone where no mention has one.
    private static (string? Issuer, FiscalQuarter Period)? First(IEnumerable<string> sentences)
    {
        (string? Issuer, FiscalQuarter Period)? first = null;
        foreach (var sentence in sentences)
        {
            foreach (var mention in PeriodPhrases.In(sentence))
            {
                var issuer = IssuerPhrases.Beside(sentence, mention);
                first ??= (issuer, mention.Period);
                if (issuer is not null && first.Value.Period == mention.Period)
                {
                    return (first.Value.Issuer ?? issuer, mention.Period);
                }
            }
        }

        return first;
    }
}
