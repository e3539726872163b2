using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Numbers that are figures because of the noun behind them, or because they are large: "250,000 customers".</summary>
internal static class CountNouns
{
    private static readonly HashSet<string> Nouns = WordSet.Exact(
        """
        accounts clients customers deliveries developers downloads employees members outlets restaurants
        stores subscribers subscriptions users vehicles wafers rigs policies beds branches orders
        patients planes aircraft positions jobs
        """
    );

    private static readonly HashSet<string> Adjectives = WordSet.Exact(
        """
        active new net paying paid total enterprise customer full time registered monthly daily
        corporate retail subscription of our additional unique premium large customerai predictions ai
        """
    );

    /// <summary>The amount with the unit that its noun gives it; unchanged where nothing does.</summary>
    public static Amount Take(Token[] tokens, Amount amount)
    {
        var isOpen = amount.Unit.Length == 0 || amount.Unit == Unit.Count;
        return amount.Unit.Length == 0 && BareDays.Are(tokens, amount.First) ? amount with { Unit = Unit.Days }
            : isOpen && (Follow(tokens, amount.Last) || tokens[amount.Last].Text.IndexOf(',') > 0)
                ? amount with
                {
                    Unit = Unit.Count,
                }
            : amount;
    }

    /// <summary>Whether such a noun stands behind a token.</summary>
    public static bool Follow(Token[] tokens, int last)
    {
        for (var i = last + 1; i < tokens.Length && i <= last + 4; i++)
        {
            if (Nouns.Has(tokens[i]))
            {
                return true;
            }

            if (!Adjectives.Has(tokens[i]) || tokens[i].AfterComma)
            {
                break;
            }
        }

        return false;
    }
}
