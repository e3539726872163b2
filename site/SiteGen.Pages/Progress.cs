using System.Globalization;

namespace SiteGen.Site;

/// <summary>Shows on a terminal that work of more than a second goes on.</summary>
public static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Counts the files made on one line, until disposed; silent where nobody watches.</summary>
    public static IDisposable? Show(Profile profile) =>
        Console.IsErrorRedirected ? null : new Timer(_ => Say(profile), null, Patience, Patience);

    private static void Say(Profile profile) =>
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{profile.Count} files made "));
}
