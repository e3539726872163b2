namespace SiteGen.Generator.Facts;

/// <summary>Links "flat": no growth of an amount, no change of a rate.</summary>
internal static class FlatLink
{
    public static Link? Of(Statement said, Figure figure) =>
        said.Nearest(figure, IsMeasured) is not { } mention ? null
        : mention.Concept.Name == "ComparableSales" ? Link.To(mention)
        : mention.Concept.Measure == Measure.Rate || ShareLink.IsShare(said.Tokens, mention) ? Link.Change(mention, 1)
        : Link.Growth(mention, 1);

    private static bool IsMeasured(Mention mention) =>
        mention.Concept.Measure is Measure.Money or Measure.Count or Measure.Rate or Measure.PerShare;
}
