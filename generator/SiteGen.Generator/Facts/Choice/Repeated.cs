using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>A figure that is said again: what it measures is that of the first time, its own words may tell another period.</summary>
internal static class Repeated
{
    public static FactDraft Of(FactDraft meant, FactReading again, IReadOnlyList<SpokenTurn> turns)
    {
        var said = again.Draft;
        var isOwn =
            IsPromise(meant, said)
            // "5% in June", and then "the 5% in the quarter".
            || !PeriodName.IsCalendar(meant.Period) && TellsQuarter(FactPlaces.Sentence(again, turns).Text);
        return meant with
        {
            Figure = said.Figure,
            // "an impact of $5 million", of what was said to fall by that.
            Stated = meant.Stated.Value is { } value && value == -said.Stated.Value ? meant.Stated : said.Stated,
            Status = IsPromise(meant, said) ? said.Status : meant.Status,
            Period = isOwn ? said.Period : meant.Period,
        };
    }

    private static bool TellsQuarter(string sentence) =>
        sentence.IndexOf("the quarter", StringComparison.OrdinalIgnoreCase) >= 0
        || sentence.IndexOf("this quarter", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsPromise(FactDraft meant, FactDraft said) =>
        meant.Status == FactDraft.Actual && said.Status != FactDraft.Actual;
}
