using System.Globalization;

namespace SiteGen.Site.Arguments;

/// <summary>Reads the command line.</summary>
public static class OptionReader
{
    /// <summary>What the commands and options are.</summary>
    public const string Usage = """
        build    renders the site (the default)
          --output DIR        where to write it
          --notes DIR         Markdown notes of the editors
          --title TEXT        title of the site
          --site-url URL      absolute address of the site, for sitemap, feed and canonical links
          --text full|quotes  whole transcripts, or short quotes only
          --profile           prints pages, bytes and time per kind of page
        preview  builds, serves the site on this machine, and builds again when a file changes
          --port N            port (5080; 0 for any)
          --project FILE      project to build again
          --seeds DIR         transcripts to watch
        @FILE    reads further arguments from a file, one a line
        """;

    /// <summary>Reads arguments; of an option given twice, the last counts.</summary>
    /// <exception cref="UsageException">An argument is not understood; the message says which.</exception>
    public static Options Read(IEnumerable<string> arguments)
    {
        var options = new Options();
        using var rest = arguments.SelectMany(Expand).GetEnumerator();
        while (rest.MoveNext())
        {
            var name = rest.Current;
            options = name switch
            {
                "build" or "preview" => options with { Command = name },
                "--profile" => options with { Profile = true },
                "--output" => options with { Output = Text() },
                "--notes" => options with { Notes = Text() },
                "--title" => options with { Title = Text() },
                "--site-url" => options with { SiteUrl = Address(Text()) },
                "--text" => options with { QuotesOnly = IsQuotes(Text()) },
                "--port" => options with { Port = Port(Text()) },
                "--project" => options with { Project = Text() },
                "--seeds" => options with { Seeds = Text() },
                _ => throw new UsageException($"unknown argument {Fault.Quote(name)}"),
            };

            string Text() =>
                rest.MoveNext() && rest.Current.Length > 0
                    ? rest.Current
                    : throw new UsageException($"{name} needs a value");
        }

        return options;
    }

    private static IEnumerable<string> Expand(string argument)
    {
        if (!argument.StartsWith('@'))
        {
            return [argument];
        }

        return File.Exists(argument[1..])
            ? File.ReadAllLines(argument[1..])
            : throw new UsageException($"there is no file {Fault.Quote(argument[1..])} to read arguments from");
    }

    private static Uri Address(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && address.Query.Length + address.Fragment.Length == 0
            ? address
            : throw new UsageException($"--site-url {Fault.Quote(text)} is not an absolute http or https address");

    private static bool IsQuotes(string text) =>
        text is "full" or "quotes"
            ? text is "quotes"
            : throw new UsageException($"--text {Fault.Quote(text)} is neither full nor quotes");

    private static int Port(string text) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? port
            : throw new UsageException($"--port {Fault.Quote(text)} is not a number from 0 to 65535");
}
