using System.Text.RegularExpressions;

namespace SiteGen.Site.Pages.Words;

/// <summary>What the build says, set as a printer would.</summary>
public static class Typeset
{
    private static readonly Regex Straight = new("\"([^\"]*)\"");

    /// <summary>Quotation marks that open and close.</summary>
    public static string Quotes(string text) => Straight.Replace(text, "“$1”");

    /// <summary>What the build found, as a sentence that ends.</summary>
    public static string Sentence(string text) => Quotes(text) + (text is [.., '.' or '?' or '!'] ? "" : ".");
}
