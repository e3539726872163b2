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
        var (random, watch, runs, sites, faults) = (new Random(Seed), Stopwatch.StartNew(), 0, 0, new List<string>());
        for (; seconds > 0 ? watch.Elapsed.TotalSeconds < seconds : runs < ShortRun; runs++)
        {
            var transcript = Mutation.Of(Originals.All, random);
            var isSite = runs % SiteEvery == 0;
            sites += isSite ? 1 : 0;
            if ((Oracle.Fault(transcript) ?? (isSite ? SiteOracle.Fault(transcript) : null)) is { } fault)
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
            var transcript = File.ReadAllBytes(file);
            Oracle.Fault(transcript).ShouldBeNull(file);
            SiteOracle.Fault(transcript).ShouldBeNull(file);
        }
    }
}
