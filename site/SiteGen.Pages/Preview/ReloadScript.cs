using System.Net;
using System.Text.RegularExpressions;

namespace SiteGen.Site.Preview;

/// <summary>Puts into a served page what lets it reload; the page on the disk has none of it.</summary>
public static class ReloadScript
{
    // The value of the meta element's content attribute.
    private static readonly Regex Policy = new(
        """(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*""",
        RegexOptions.IgnoreCase
    );

    /// <summary>Where the script stands.</summary>
    public const string Path = "/.preview/reload.js";

    /// <summary>Where the browser waits for news.</summary>
    public const string EventsPath = "/.preview/events";

    /// <summary>The script.</summary>
    public const string Text = $"""
        new EventSource("{EventsPath}").onmessage = () => location.reload();

        """;

    /// <summary>The page with the script, and with a content security policy that lets it run.</summary>
    public static string Into(string html) =>
        Policy
            .Replace(html, policy => Allow(Allow(WebUtility.HtmlDecode(policy.Value), "script-src"), "connect-src"))
            .Replace("</head>", $"<script src=\"{Path}\" defer></script></head>", StringComparison.OrdinalIgnoreCase);

    private static string Allow(string policy, string directive)
    {
        var at = policy.IndexOf(directive + " ", StringComparison.Ordinal);
        return at < 0
            ? $"{directive} 'self'; {policy}"
            : policy
                .Insert(at + directive.Length, " 'self'")
                .Replace("'self' 'none'", "'self'", StringComparison.Ordinal);
    }
}
