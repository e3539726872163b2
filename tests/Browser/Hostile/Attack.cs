namespace SiteGen.Browser.Tests.Hostile;

/// <summary>Text that would do harm on a page that trusts it.</summary>
internal static class Attack
{
    /// <summary>Turns the rest of a line round, and draws nothing.</summary>
    public const char Override = '\u202e';

    private const string Hit = "attacked=1;alert()";

    /// <summary>A field full of attacks, told apart from the others by its name.</summary>
    public static string In(string field) =>
        $"{field} {Override}dlrow<script>{Hit}</script>\"><img src=x onerror=\"{Hit}\">'><svg onload='{Hit}'>"
        + $"</title></bdi><a href=\"javascript:{Hit}\">javascript:{Hit}</a> end";

    /// <summary>The same number of characters, none of which does harm.</summary>
    public static string Disarm(string text) =>
        string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) || c == ' ' ? c : '-'));
}
