namespace SiteGen.Generator.Facts;

/// <summary>Tells where a sentence names a slide.</summary>
internal static class Slides
{
    private const int Reach = 20;

    /// <summary>"On slide 7, …", "Moving to our tools on slide 7".</summary>
    public static bool AreNamed(Token[] tokens)
    {
        for (var i = 0; i + 1 < tokens.Length && i < Reach; i++)
        {
            if (Is(tokens[i]) && TopicWords.IsNumber(tokens[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is the noun of one.</summary>
    public static bool Is(Token token) => token.Lower is "slide" or "page";
}
