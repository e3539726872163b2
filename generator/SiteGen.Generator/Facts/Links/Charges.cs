using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links what is booked at once: "a $16 million charge", "a gain of $5 million", "an equity loss of $3 million".</summary>
internal static class Charges
{
    private const int Clause = 14;

    // Between an amount and its noun.
    private static readonly HashSet<string> Adjectives = WordSet.Exact(
        """
        of net pretax pre tax after one time non cash noncash special onetime unusual additional related income provisional gain legal
        litigation settlement restructuring impairment inventory write
        """
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around of totaling totalling to"
    );

    private static readonly HashSet<string> Nouns = WordSet.Exact("charge charges");

    private static readonly HashSet<string> Good = WordSet.Exact("benefit benefits");

    private static readonly HashSet<string> Gained = WordSet.Exact("gain gains");

    private static readonly HashSet<string> Equity = WordSet.Exact("loss losses income");

    private static readonly HashSet<string> Taxes = WordSet.Exact("tax taxes repatriation");

    private static readonly HashSet<string> TaxKinds = WordSet.Exact("corporate income cash federal total");

    private static readonly HashSet<string> Law = WordSet.Exact("legal litigation settlement settlements lawsuit");

    /// <summary>The link; null where the amount is no such one.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var (tokens, behind, before) = Nearby(said, figure);
        return behind < 0 && before < 0 ? null
            : Is(tokens, behind, before, Nouns) ? Link.Of(NameOf(tokens, figure), Measure.Money)
            : Is(tokens, behind, before, Good) && IsOfTax(tokens, figure)
                ? Link.Of("TaxBenefit", Measure.Money, FactDraft.Total)
            : tokens.Word(before - 1) == "equity" && Equity.Has(tokens.Word(before))
                ? Link.Of("EquityIncome", Measure.Money, FactDraft.Total, tokens[before].Is("income") ? 1 : -1)
            : tokens.Word(before) is "paid" or "pay" && IsOfTaxes(tokens, figure.Last + 1)
                ? Link.Of("CashTaxes", Measure.Money, FactDraft.Total)
            : tokens.Word(before) is "taxes" && tokens.Word(before + 1) == "of"
                ? Link.Of(
                    "IncomeTaxExpense",
                    Measure.Money,
                    IsOfSome(tokens, figure.Last + 1) ? FactDraft.Unnamed : FactDraft.Total
                )
            : null;
    }

    /// <summary>"a gain of $5 million", where no word says on what.</summary>
    public static Link? Gain(Statement said, Figure figure)
    {
        var (tokens, behind, before) = Nearby(said, figure);
        return Is(tokens, behind, before, Gained) && !Growing(tokens, figure.Last, behind, before)
            ? Link.Of("Gains", Measure.Money)
            : null;
    }

    // The nouns behind and before an amount; -1 for none, and where another concept is named there.
    private static (Token[] Tokens, int Behind, int Before) Nearby(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        var behind = tokens.Past(figure.Last + 1, Adjectives);
        behind = behind < tokens.Length && !tokens.HasComma(figure.Last + 1, behind + 1) ? behind : -1;
        var before = tokens.Back(figure.First - 1, About);
        before = before < figure.First - 1 ? before : -1;
        return said.MentionAt(behind) is not null || said.MentionAt(before) is not null
            ? (tokens, -1, -1)
            : (tokens, behind, before);
    }

    // "paid $5 million of income tax", "in taxes".
    private static bool IsOfTaxes(Token[] tokens, int of) =>
        tokens.Word(of) is "of" or "in"
        && tokens.Word(tokens.Past(of + 1, TaxKinds)) is "tax" or "taxes"
        && !tokens.HasComma(of, of + 3);

    private static bool Is(Token[] tokens, int behind, int before, HashSet<string> nouns) =>
        nouns.Has(tokens.Word(behind)) || nouns.Has(tokens.Word(before));

    // "taxes of $5 million related to the sale".
    private static bool IsOfSome(Token[] tokens, int next) =>
        tokens.Word(next) is "related" or "associated" or "on" or "due" or "arising";

    // "a gain of $5 million in revenue", "share gains".
    private static bool Growing(Token[] tokens, int last, int behind, int before) =>
        tokens.Word(last + 1) == "in"
        || tokens.Word(behind - 1) == "share"
        || tokens.Word(before - 1) is "share" or "market";

    // "a charge on a tax-related asset" is none of tax.
    private static bool IsOfTax(Token[] tokens, Figure figure) =>
        tokens.Any(figure.First - 3, figure.First, Taxes)
        || tokens.First(figure.Last + 1, figure.Last + Clause + 1, Taxes) is > 0 and var tax
            && tokens.Word(tax + 1) != "related";

    private static string NameOf(Token[] tokens, Figure figure) =>
        tokens.Any(figure.Last + 1, figure.Last + 6, Law) || tokens.Any(figure.First - 5, figure.First, Law)
            ? "LegalCharges"
        : tokens.Any(figure.Last + 1, figure.Last + 4, Impaired) ? "Impairments"
        : IsOfTax(tokens, figure) ? "TaxCharges"
        : "Charges";

    private static readonly HashSet<string> Impaired = WordSet.Exact("impairment impairments");
}
