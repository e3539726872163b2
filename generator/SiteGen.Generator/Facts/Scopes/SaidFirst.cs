namespace SiteGen.Generator.Facts;

/// <summary>Skips what is said before a statement begins: "And what I would say is that in Asia, we grew".</summary>
internal static class SaidFirst
{
    private const int Longest = 9;

    /// <summary>Where the statement opens with "in"; null where nothing is said before it.</summary>
    public static int? End(Token[] tokens)
    {
        for (var i = 2; i < tokens.Length && i <= Longest && !tokens[i].AfterComma && !tokens[i].IsNumber; i++)
        {
            if (
                tokens[i].Is("in")
                && tokens[i - 1].Is("that")
                && tokens[i - 2].Lower is "is" or "say" or "see" or "note"
            )
            {
                return i;
            }
        }

        return null;
    }
}
