using System.Diagnostics;
using System.Globalization;
using SiteGen.Tests.Generator;
using Xunit.Abstractions;

namespace SiteGen.Tests.Fuzz;

/// <summary>
/// Mutated transcripts, always the same ones. FUZZ_SECONDS says how long to go on; what is found is written to
/// tests/Fuzz/found, where it stays with its fix.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Seed = 20251121;
    private const int ShortRun = 120;
    private const int SiteEvery = 40;

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Fuzz", "found");

    [Fact]
    [Trait("Fault", "B09")]
    [Trait("Fault", "G01")]
    public void WhateverATranscriptSaysItIsReadOrRefused()
    {
        var seconds = double.Parse(
            Environment.GetEnvironmentVariable("FUZZ_SECONDS") ?? "0",
            CultureInfo.InvariantCulture
        );
        var (random, watch, faults) = (new Random(Seed), Stopwatch.StartNew(), new List<string>());
        var (runs, sites) = (0, 0);
        for (; seconds > 0 ? watch.Elapsed.TotalSeconds < seconds : runs < ShortRun; runs++)
        {
            var transcript = Mutation.Of(Originals.All, random);
            var isSite = runs % SiteEvery == 0;
            sites += isSite ? 1 : 0;
            if (FaultOf(transcript, isSite) is { } fault)
            {
                File.WriteAllBytes(Path.Combine(Folder, $"run-{runs}.txt"), transcript);
                faults.Add($"run {runs}: {fault}");
            }
        }

        output.WriteLine($"fuzzer: {runs} runs, {sites} of them compiled and rendered, {faults.Count} faults");
        faults.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Fault", "B09")]
    public void WhatWasFoundStaysMended()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*.txt"))
        {
            FaultOf(File.ReadAllBytes(file), isSite: true).ShouldBeNull(file);
        }
    }

    private static string? FaultOf(byte[] transcript, bool isSite) =>
        Oracle.Fault(transcript)
        ?? Coverage.Lost(transcript).Select(line => "stands in no span: " + line).FirstOrDefault()
        ?? (isSite ? SiteOracle.Fault(transcript) : null);
}
