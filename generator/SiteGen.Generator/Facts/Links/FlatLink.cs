using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links "flat": no growth of an amount, no change of a rate.</summary>
internal static class FlatLink
{
    private static readonly HashSet<string> Adverbs = WordSet.Exact(
        "about approximately roughly relatively essentially largely nearly basically be"
    );

    private static readonly HashSet<string> Copulas = WordSet.Exact("was were to will");

    /// <summary>"Gas revenue was relatively unchanged": of the concept that stands right before.</summary>
    public static bool IsSaidOf(Statement said, Figure flat)
    {
        var verb = said.Tokens.Back(flat.First - 1, Adverbs);
        return Copulas.Has(said.Tokens.Word(verb))
            && said.MentionAt(verb - 1) is { Concept.Measure: Measure.Money or Measure.Rate };
    }

    public static Link? Of(Statement said, Figure figure) =>
        said.Nearest(figure, IsMeasured) is not { } mention ? null
        : mention.Concept.Name == "ComparableSales" ? Link.To(mention)
        : mention.Concept.Measure == Measure.Rate || ShareLink.IsShare(said.Tokens, mention) ? Link.Change(mention, 1)
        : Link.Growth(mention, 1);

    private static bool IsMeasured(Mention mention) =>
        mention.Concept.Measure is Measure.Money or Measure.Price or Measure.Count or Measure.Rate or Measure.PerShare;
}
