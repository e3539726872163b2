using Microsoft.CodeAnalysis;
using SiteGen.Generator.Calls;
using SiteGen.Generator.Facts;
using SiteGen.Generator.Findings;
using SiteGen.Generator.Lines;
using SiteGen.Generator.People;
using SiteGen.Generator.Support;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator;

/// <summary>A transcript read, together with what was wrong with it; no call where it cannot be used.</summary>
internal sealed record SeedReading(CallReading? Call, FactTable Facts, EquatableArray<Finding> Findings)
{
    /// <summary>Lines -> turns -> call. A failure of ours is an error on the file, and the other files go on.</summary>
    public static SeedReading Read(AdditionalText text, Setup setup, CancellationToken cancellation)
    {
        try
        {
            var (seed, faults) = SeedReader.Read(text.Path, text.GetText(cancellation));
            if (seed is null)
            {
                return new(null, FactTable.Empty, faults.ToEquatableArray());
            }

            var (turns, fault) = TurnReader.Read(seed);
            if (turns is null)
            {
                return new(null, FactTable.Empty, faults.Append(fault!).ToEquatableArray());
            }

            var (call, spoken, findings) = CallReader.Read(seed, turns);
            var facts = GetFacts(call, spoken, setup);
            return new(
                call,
                FactTableWriter.Write(facts, spoken),
                faults.Concat(findings).Concat(FactFindings.Of(facts, spoken)).OrderBy(finding => finding.Place.Offset).ToEquatableArray()
            );
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(
                null,
                FactTable.Empty,
                new([
                    Finding.Of(
                        SeedRules.InternalFailure,
                        Place.Top(text.Path),
                        exception.GetType().Name + ": " + exception.Message
                    ),
                ])
            );
        }
    }

    // Periods are counted from the quarter of the call: without it no figure has one.
    private static IReadOnlyList<FactReading> GetFacts(CallReading call, IReadOnlyList<SpokenTurn> turns, Setup setup)
    {
        var decision = setup.Calls.LastOrDefault(decision => decision.File == call.File);
        var issuer = decision?.Issuer ?? call.Header.Issuer;
        return (decision?.Period ?? call.Header.Period) is { } period
            ? FactReader.Read(turns, setup.Metrics.For(issuer is null ? null : LegalForms.Strip(issuer)), period)
            : [];
    }
}

/// <summary>What reading a transcript needs from beside it: which calls were decided, and the company's own metrics.</summary>
internal sealed record Setup(EquatableArray<CallDecision> Calls, Metrics Metrics);
