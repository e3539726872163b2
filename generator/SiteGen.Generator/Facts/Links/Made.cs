using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links how many goods were handed over or made: "we delivered 384,000 vehicles and produced 410,000".</summary>
internal static class Made
{
    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around another more than a an record of total just some"
    );

    private static readonly HashSet<string> Goods = WordSet.Exact(
        "vehicles cars trucks aircraft planes homes units buses motorcycles robots boats"
    );

    private static readonly HashSet<string> Kinds = WordSet.Exact(
        "new commercial electric total passenger wide narrow body"
    );

    /// <summary>The link; null where the figure is no such number.</summary>
    public static Link? Of(Statement said, Figure figure, FactDraft? previous)
    {
        var tokens = said.Tokens;
        var concept = tokens.Word(tokens.Back(figure.First - 1, About)) switch
        {
            "delivered" or "deliver" or "delivering" => "Deliveries",
            "produced" or "produce" or "producing" or "built" or "manufactured" => "Production",
            _ => null,
        };
        return
            concept is not null
            && (
                Goods.Has(tokens.Word(tokens.Past(figure.Last + 1, Kinds)))
                || previous?.Concept is "Deliveries" or "Production"
            )
            ? Link.Of(concept, Measure.Count)
            : null;
    }
}
