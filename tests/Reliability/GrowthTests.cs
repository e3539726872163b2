using System.Text;
using SiteGen.Bench;
using SiteGen.Generator;
using SiteGen.Generator.Facts;
using SiteGen.Generator.People;
using SiteGen.Generator.Support;
using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Reliability;

/// <summary>
/// Twice the text takes twice the memory. That is the same on every run; <c>tests/bench -- hostile</c> measures the time
/// that the same texts take.
/// </summary>
public sealed class GrowthTests
{
    private const int Small = 20_000;
    private const double Linear = 2.5;

    private static readonly Setup Setup = new(EquatableArray<CallDecision>.Empty, Metrics.None);

    public static TheoryData<string> Names => [.. HostileTexts.All.Select(text => text.Name)];

    [Theory]
    [Trait("Fault", "G03")]
    [MemberData(nameof(Names))]
    public void AHostileTextOfTwiceTheLengthTakesTwiceTheMemory(string name)
    {
        var text = HostileTexts.All.Single(text => text.Name == name).Text;

        var (once, twice) = Grown(text, Read);

        twice.ShouldBeLessThanOrEqualTo((long)(Linear * once));
    }

    [Fact]
    public void WhatGrowsWithTheSquareOfTheTextIsSeen()
    {
        var (once, twice) = Grown(size => new('(', size), CopyEveryHundredth);

        twice.ShouldBeGreaterThan((long)(Linear * once));
    }

    private static (long Once, long Twice) Grown(Func<int, string> text, Action<string> read)
    {
        // Words that are met for the first time are remembered.
        read(text(2 * Small));
        return (Allocated(text(Small), read), Allocated(text(2 * Small), read));
    }

    private static long Allocated(string text, Action<string> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Read(string text) =>
        SeedReading.Read(
            new SeedFile("seeds/hostile.txt", Encoding.UTF8.GetBytes(text)),
            Setup,
            CancellationToken.None
        );

    // As a reader would that copies what stands before every hundredth bracket.
    private static void CopyEveryHundredth(string text)
    {
        for (var i = 0; i < text.Length; i += 100)
        {
            _ = text[..i];
        }
    }
}
