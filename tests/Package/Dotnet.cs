using System.Diagnostics;

namespace SiteGen.Package.Tests;

/// <summary>What a command ended with.</summary>
internal sealed record Outcome(int Code, string Output)
{
    public Outcome Succeeded()
    {
        Code.ShouldBe(0, Output);
        return this;
    }
}

/// <summary>Runs the command line of .NET as a person would.</summary>
internal static class Dotnet
{
    public static Outcome Run(string folder, string packages, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Cleanse(start.Environment);
        start.Environment["NUGET_PACKAGES"] = packages;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output.ReplaceLineEndings("\n") + errors.Result.ReplaceLineEndings("\n"));
    }

    // The test runner tells its children where its own build tools are; a person's shell does not.
    private static void Cleanse(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(IsOfTheRunner).ToList())
        {
            _ = environment.Remove(name);
        }

        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
    }

    private static bool IsOfTheRunner(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_HOST", StringComparison.OrdinalIgnoreCase);
}
