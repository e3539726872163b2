using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links the shares that follow one of revenue: "Asia was 30% of revenue and Europe was 20%".</summary>
internal static class RevenueShares
{
    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around for up"
    );

    private static readonly HashSet<string> Verbs = WordSet.Exact(
        "was were is are represented represents contributed accounted comprised comprises made makes at"
    );

    /// <summary>"Services were 42% of product bookings": the part by its name; null where it has none.</summary>
    public static string? Sharer(Statement said, Figure figure)
    {
        var verb = said.Tokens.Back(figure.First - 1, About);
        return
            Verbs.Has(said.Tokens.Word(verb))
            && said.Subjects.Actor(verb) is { Length: > 0 }
            && said.Subjects.Grower(verb) is { Length: > 0 } part
            ? part
            : null;
    }

    /// <summary>The share of another part; null where the figure is none.</summary>
    public static Link? Again(Statement said, Figure figure, FactDraft? previous)
    {
        var verb = said.Tokens.Back(figure.First - 1, About);
        return
            previous is { Concept: "RevenueShare" }
            && Verbs.Has(said.Tokens.Word(verb))
            && verb > previous.Figure.Last
            && said.MentionAt(verb - 1) is null
            && said.Subjects.Grower(verb) is { Length: > 0 } part
            ? Link.Again(previous) with
            {
                Scope = part,
            }
            : null;
    }
}
