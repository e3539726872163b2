using System.Text.RegularExpressions;

namespace SiteGen.Site.Pages.Words;

/// <summary>What the build says, set as a printer would.</summary>
public static partial class Typeset
{
    /// <summary>Quotation marks that open and close.</summary>
    public static string Quotes(string text) => Straight.Replace(text, "“$1”");

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Straight { get; }
}
