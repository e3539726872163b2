namespace SiteGen.Generator.Facts;

/// <summary>Finds the longer form of a name that a sentence has said before.</summary>
internal static class LongerNames
{
    /// <summary>"the JV transaction", behind "the Harbor JV transaction": the same.</summary>
    public static string Of(Token[] tokens, int start, int end)
    {
        var name = tokens.Text(start, end);
        for (var i = 1; i <= start - (end - start); i++)
        {
            if (
                tokens[i].IsCapitalised
                && tokens[i - 1].IsCapitalised
                && tokens.Text(i, i + end - start) == name
                && !tokens.HasComma(i, i + end - start)
            )
            {
                var first = i - 1;
                while (first > 0 && tokens[first - 1].IsCapitalised && !tokens[first].AfterComma)
                {
                    first--;
                }

                return tokens.Text(first, i + end - start);
            }
        }

        return name;
    }
}
