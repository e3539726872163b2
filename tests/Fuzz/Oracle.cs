using System.Diagnostics;
using System.Globalization;
using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Fuzz;

/// <summary>What must hold of every transcript, whatever stands in it.</summary>
internal static class Oracle
{
    private const string Path = "seeds/fuzz.txt";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>What does not hold; null where all does.</summary>
    public static string? Fault(byte[] transcript)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var build = new Build().Run(new SeedFile(Path, transcript), Samples.File("other.txt", Samples.Other));
            return watch.Elapsed > Longest ? $"takes {watch.Elapsed.TotalSeconds:F0} s" : Fault(build, transcript);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static string? Fault(Build build, byte[] transcript)
    {
        var lines = build.Diagnostics.Select(found => found.GetMessage(CultureInfo.InvariantCulture));
        var isDouble = build.Diagnostics.Any(found => found.Id == "CALL007");
        var failures = build.Diagnostics.Where(found => found.Id == "CALL099").Select(found => found.ToString());
        return failures.FirstOrDefault()
            ?? lines.FirstOrDefault(line => line.Any(char.IsControl))
            ?? Misplaced(build, transcript)
            ?? (isDouble || build.Sources.ContainsKey("Calls.BrindleYarn.g.cs") ? null : "the other call is gone")
            ?? build.Output.SyntaxTrees.SelectMany(tree => tree.GetDiagnostics()).FirstOrDefault()?.ToString();
    }

    private static string? Misplaced(Build build, byte[] transcript)
    {
        var text = CompilerText.Of(transcript);
        return build
            .Diagnostics.Where(found => found.Location.GetLineSpan().Path == Path && text is not null)
            .FirstOrDefault(found =>
                found.Id != "CALL001" && found.Location.GetLineSpan().EndLinePosition.Line >= text!.Lines.Count
            )
            ?.ToString();
    }
}
