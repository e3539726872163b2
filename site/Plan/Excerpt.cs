namespace SiteGen.Site.Plan;

/// <summary>Cuts text to a short quote.</summary>
public static class Excerpt
{
    private const int Longest = 90;

    /// <summary>The opening words, with an ellipsis where something is left out.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', Longest);
        // Chinese has no spaces: cut anywhere but between the halves of one character.
        var end = space > Longest / 2 ? space : Longest - (char.IsHighSurrogate(text[Longest - 1]) ? 1 : 0);
        return text[..end].TrimEnd() + " …";
    }
}
