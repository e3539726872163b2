using System.Diagnostics;
using SiteGen.Site.Arguments;
using SiteGen.Site.Output;

namespace SiteGen.Site.Preview;

/// <summary>Compiles and renders again, in processes of their own.</summary>
public static class Rebuild
{
    /// <summary>Builds the project with what this preview was told, and prints what the build says.</summary>
    /// <returns>Whether it succeeded.</returns>
    public static async Task<bool> Run(Options options)
    {
        using var build = Process.Start(Command(options))!;
        await build.WaitForExitAsync();
        return build.ExitCode == 0;
    }

    private static ProcessStartInfo Command(Options options)
    {
        var project = options.Project ?? throw new UsageException("preview needs --project to build again");
        return new(
            "dotnet",
            [
                "build",
                project,
                "--nologo",
                "--no-restore",
                "--verbosity:quiet",
                "-consoleLoggerParameters:NoSummary",
                // The running program's own files must stay as they are.
                $"-p:OutDir={Path.Combine(Path.GetDirectoryName(project)!, "obj", "preview")}/",
                $"-p:OutputDir={Escape(OutputFolder.At(options.Output).Path)}",
                $"-p:SeedsDir={Escape(options.Seeds)}",
                $"-p:SiteTitle={Escape(options.Title)}",
                $"-p:SiteUrl={Escape(options.SiteUrl?.AbsoluteUri)}",
                $"-p:TranscriptText={(options.QuotesOnly ? "quotes" : "full")}",
            ]
        );
    }

    // Signs that the command line of MSBuild gives a meaning to.
    private static string Escape(string? value) =>
        string.Concat(
            (value ?? "").Select(c => "%;,$@()'\"*?=".Contains(c, StringComparison.Ordinal) ? Uri.HexEscape(c) : $"{c}")
        );
}
