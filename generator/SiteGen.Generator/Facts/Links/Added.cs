using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links how many more or fewer there are: "we added 250,000 subscribers", "41 million users, adding 1 million".</summary>
internal static class Added
{
    private const int Reach = 3;

    private static readonly HashSet<string> Adding = WordSet.Exact("added adding add gained gaining");

    private static readonly HashSet<string> Losing = WordSet.Exact("lost losing shed");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around some more than another a total of net"
    );

    // People whom a company serves; staff and shares come otherwise.
    private static readonly HashSet<string> Served = WordSet.Exact(
        "Subscribers Users MonthlyActiveUsers WeeklyActiveUsers DailyActiveUsers Members Seats Developers Players"
    );

    /// <summary>The link; null where the count is no such one.</summary>
    public static Link? Of(Statement said, Figure figure, FactDraft? previous)
    {
        var verb = said.Tokens.Word(said.Tokens.Back(figure.First - 1, About));
        var direction =
            Adding.Has(verb) ? 1
            : Losing.Has(verb) ? -1
            : 0;
        return direction == 0 ? null
            : said.Mentions.Find(mention => mention.First > figure.First && mention.First - figure.Last <= Reach)
                is { } behind
            && Served.Has(behind.Concept.Name)
                ? Link.Change(behind, direction)
            : previous is { } before && Served.Has(before.Concept)
                ? Link.Again(before) with
                {
                    Concept = before.Concept + "Change",
                    Direction = direction,
                }
            : null;
    }
}
