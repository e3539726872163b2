using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links a share that is said before its figure: "the percentage of revenue from partners was 42%".</summary>
internal static class Mixes
{
    private static readonly HashSet<string> Nouns = WordSet.Exact("mix percentage proportion share portion");

    private static readonly HashSet<string> Adjectives = WordSet.Exact("our the total product net new overall");

    private static readonly HashSet<string> Coming = WordSet.Exact("coming derived generated that came comes");

    private static readonly HashSet<string> Verbs = WordSet.Exact("was is were are reached at to");

    // "from partners grew to 8%".
    private static readonly HashSet<string> Moves = WordSet.Exact(
        "rose grew increased improved expanded climbed fell declined decreased dropped slipped has had was is were are"
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around now up down"
    );

    /// <summary>The share; null where the sentence tells none so.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        var verb = tokens.Back(figure.First - 1, About);
        var noun = Verbs.Has(tokens.Word(verb)) ? tokens.First(0, verb, Nouns) : -1;
        var whole = noun >= 0 && tokens.Word(noun + 1) == "of" ? tokens.Past(noun + 2, Adjectives) : tokens.Length;
        var concept = tokens.Word(whole) switch
        {
            "revenue" or "revenues" or "sales" => "RevenueShare",
            "bookings" => "BookingsShare",
            "billings" => "BillingsShare",
            _ => null,
        };
        var from = tokens.Past(whole + 1, Coming);
        if (concept is null || tokens.Word(from) != "from")
        {
            return null;
        }

        var end = tokens.Back(verb - 1, Moves) + 1;
        return end > from + 1 && SharersBehind.Name(said, from + 1, end) is { } part
            ? Link.Of(concept, Measure.Rate, part)
            : Link.Of(concept, Measure.Rate, FactDraft.Unnamed);
    }
}
