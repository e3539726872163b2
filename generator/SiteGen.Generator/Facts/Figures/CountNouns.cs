namespace SiteGen.Generator.Facts;

/// <summary>Numbers that are figures only because of the noun behind them: "250,000 customers".</summary>
internal static class CountNouns
{
    private static readonly WordSet Nouns = WordSet.Of(
        """
        accounts clients customers deliveries developers downloads employees members outlets restaurants
        stores subscribers subscriptions users vehicles wafers rigs policies beds branches orders
        patients planes aircraft
        """
    );

    private static readonly WordSet Adjectives = WordSet.Of(
        """
        active new net paying paid total enterprise customer full time registered monthly daily
        corporate retail subscription of our additional unique premium large customerai predictions ai
        """
    );

    /// <summary>The amount with the unit that its noun gives it; unchanged where no such noun follows.</summary>
    public static Amount Take(Token[] tokens, Amount amount)
    {
        if (amount.Unit.Length > 0 && amount.Unit != Unit.Count)
        {
            return amount;
        }

        for (var i = amount.Last + 1; i < tokens.Length && i <= amount.Last + 4; i++)
        {
            if (Nouns.Has(tokens[i]))
            {
                return amount with { Unit = Unit.Count };
            }

            if (!Adjectives.Has(tokens[i]) || tokens[i].AfterComma)
            {
                break;
            }
        }

        return amount;
    }
}
