using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// A company reports in one currency. What it does in another, and what is spread over some things that are listed, is of a
/// part, though no word says of which: "350 billion Swiss francs of loans", "$250 billion in assets across bonds and shares".
/// </summary>
internal static class OtherCurrencies
{
    private static readonly HashSet<string> Alls = WordSet.Exact("all our the both every each");

    private static readonly HashSet<string> OfWhole = WordSet.Exact(
        "DebtIssued DebtMaturities DebtRepayments TermDebt CommercialPaper AcquisitionCosts Headwind Tailwind"
    );

    /// <summary>The link, of an unnamed part where the figure is of one.</summary>
    public static Link Of(Link link, Statement said, Figure figure, FactDraft? previous) =>
        link is { Scope: null, Measure: Measure.Money }
        && Unit.IsMoney(figure.Unit)
        && !WholeConcepts.Has(link.Concept)
        && !OfWhole.Has(link.Concept)
        && IsForeign(said, figure, link, previous) is var isForeign
        && (isForeign || IsSpread(said.Tokens, link))
            ? link with
            {
                // "In Japan, we continue to do well.", and then an amount of yen.
                Scope = (isForeign ? said.Context.Topics.Led : null) ?? FactDraft.Unnamed,
            }
            : link;

    // "5 billion rupees, or $60 million" is said twice of the same.
    private static bool IsForeign(Statement said, Figure figure, Link link, FactDraft? previous) =>
        previous?.Concept != link.Concept
        && said.Context.Currency.Code is { Length: > 0 } code
        && figure.Unit != code
        && !said.Figures.Exists(other => other.Unit == code && said.Tokens.Word(other.First - 1) == "or");

    private static bool IsSpread(Token[] tokens, Link link) =>
        link.Concept == "AssetsUnderManagement"
        && link.Mention is { } mention
        && tokens.Word(mention.Last + 1) == "across"
        && !Alls.Has(tokens.Word(mention.Last + 2));
}
