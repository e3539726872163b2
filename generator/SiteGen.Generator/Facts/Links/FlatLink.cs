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
                && said.MentionAt(verb - 1) is { Concept.Measure: Measure.Money or Measure.Rate }
            || Behind(said, flat) is not null;
    }

    public static Link? Of(Statement said, Figure figure) =>
        Behind(said, figure) is { } behind ? OfGrowth(said, figure, behind)
        : said.Nearest(figure, IsMeasured) is not { } mention ? null
        : mention.Concept.Name == "ComparableSales" ? Link.To(mention)
        : mention.Concept.Measure == Measure.Rate || ShareLink.IsShare(said.Tokens, mention) ? Link.Change(mention, 1)
        : Link.Growth(mention, 1);

    // "Pumps had flat organic growth", "Pumps revenue had flat organic growth", "flat revenue growth in Asia".
    private static Link OfGrowth(Statement said, Figure flat, Mention growth)
    {
        var named = said.Mentions.FindLast(mention =>
            mention.Last < flat.First && mention.Concept.Measure == Measure.Money
        );
        var link =
            !growth.IsGrowth ? Link.Growth(growth, 1)
            : named is not null ? Link.Growth(named, 1)
            : RevenueGrowth.Of(said, flat, 1);
        var end = said.Tokens.Word(growth.Last + 1) == "growth" ? growth.Last + 1 : growth.Last;
        return link with { Scope = Place(said, end + 1) ?? link.Scope };
    }

    // "… in Asia".
    private static string? Place(Statement said, int i) =>
        said.Tokens.Word(i) is "in" or "from" or "across"
        && !PeriodCues.StartsAt(said.Tokens, said.Tokens.Past(i + 1, SmallWords.Articles))
            ? said.Subjects.Near.At(i + 1) ?? FactDraft.Unnamed
            : null;

    // "flat organic growth", "flat revenue growth".
    private static Mention? Behind(Statement said, Figure flat) =>
        said.Mentions.Find(mention =>
            mention.First == flat.Last + 1
            && mention.Concept.Measure == Measure.Money
            && (mention.IsGrowth || said.Tokens.Word(mention.Last + 1) == "growth")
        );

    private static bool IsMeasured(Mention mention) =>
        mention.Concept.Measure is Measure.Money or Measure.Price or Measure.Count or Measure.Rate or Measure.PerShare;
}
