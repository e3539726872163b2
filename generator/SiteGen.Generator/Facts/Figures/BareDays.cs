using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Numbers behind a measure of days are days: "days of inventory were 150", "inventory was $4 million, and days were 150".</summary>
internal static class BareDays
{
    private const int Reach = 4;

    private static readonly HashSet<string> Levels = WordSet.Exact("was were is are at");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around just"
    );

    private static readonly HashSet<string> Names = WordSet.Exact("dso dsos dio dpo");

    /// <summary>Whether the number at a token is one of days.</summary>
    public static bool Are(Token[] tokens, int first)
    {
        var verb = tokens.Back(first - 1, About);
        // "days of inventory were 150, compared to 140 in the prior quarter".
        return tokens.Word(verb) is "to" or "from" or "versus" && Before(tokens, verb) is >= 0 and var before
            ? Are(tokens, before)
            : Levels.Has(tokens.Word(verb))
                && (
                    Names.Has(tokens.Word(verb - 1))
                    || tokens.Are(verb - 3, "days", "of") && tokens.Word(verb - 1) == "inventory"
                    || tokens.Are(verb - 2, "inventory", "days")
                    || tokens.Are(verb - 3, "days", "sales") && tokens.Word(verb - 1) == "outstanding"
                    || AreOfInventory(tokens, verb)
                );
    }

    // The number that another one is compared with.
    private static int Before(Token[] tokens, int word)
    {
        var i = word - 1;
        while (i >= 0 && i > word - Reach && !tokens[i].IsNumber)
        {
            i--;
        }

        return i >= 0 && tokens[i].IsNumber ? i : -1;
    }

    /// <summary>"Inventory was $4 million, and days were": those of the inventory.</summary>
    public static bool AreOfInventory(Token[] tokens, int verb) =>
        tokens.Are(verb - 2, "and", "days")
        && Array.Exists(tokens, static token => token.Lower is "inventory" or "inventories");
}
