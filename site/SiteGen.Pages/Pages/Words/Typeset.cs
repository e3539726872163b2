using System.Text.RegularExpressions;

namespace SiteGen.Site.Pages.Words;

/// <summary>What the build says, set as a printer would.</summary>
public static partial class Typeset
{
    /// <summary>Quotation marks that open and close.</summary>
    public static string Quotes(string text) => Straight.Replace(text, "“$1”");

    /// <summary>What the build found, as a sentence that ends.</summary>
    public static string Sentence(string text) => Quotes(text) + (text is [.., '.' or '?' or '!'] ? "" : ".");

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Straight { get; }
}
