using Microsoft.CodeAnalysis;
using SiteGen.Generator.Answers;
using SiteGen.Generator.Calls;
using SiteGen.Generator.Facts;
using SiteGen.Generator.Findings;
using SiteGen.Generator.Lines;
using SiteGen.Generator.People;
using SiteGen.Generator.Support;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator;

/// <summary>A transcript read, together with what was wrong with it; no call where it cannot be used.</summary>
internal sealed record SeedReading(
    CallReading? Call,
    FactTable Facts,
    EquatableArray<int> Answers,
    EquatableArray<Finding> Findings
)
{
    /// <summary>A file that cannot be used, and why.</summary>
    public static SeedReading Failed(IEnumerable<Finding> findings) =>
        new(null, FactTable.Empty, EquatableArray<int>.Empty, findings.ToEquatableArray());

    /// <summary>Lines -> turns -> call -> facts -> answers.</summary>
    public static SeedReading Read(AdditionalText text, Setup setup, CancellationToken cancellation)
    {
        var (seed, faults) = SeedReader.Read(text.Path, text.GetText(cancellation));
        if (seed is null)
        {
            return Failed(faults);
        }

        var (turns, fault) = TurnReader.Read(seed);
        if (turns is null)
        {
            return Failed(faults.Append(fault!));
        }

        var (call, spoken, findings) = CallReader.Read(seed, turns);
        var facts = FactsOf(call, spoken, setup);
        var all = faults.Concat(findings).Concat(FactFindings.Of(facts, spoken));
        return new(
            call,
            FactTableWriter.Write(facts, spoken),
            AnswerReader.Read(call.Tables.Exchanges, spoken, facts),
            all.OrderBy(finding => finding.Place.Offset).ToEquatableArray()
        );
    }

    // Periods are counted from the quarter of the call: without it no figure has one.
    private static IReadOnlyList<FactReading> FactsOf(CallReading call, IReadOnlyList<SpokenTurn> turns, Setup setup)
    {
        var decision = setup.Calls.LastOrDefault(decision => decision.File == call.File);
        var issuer = decision?.Issuer ?? call.Header.Issuer;
        var vocabulary = setup.Metrics.For(issuer is null ? null : LegalForms.Strip(issuer));
        return (decision?.Period ?? call.Header.Period) is { } period ? FactReader.Read(turns, vocabulary, period) : [];
    }
}

/// <summary>What reading a transcript needs from beside it: which calls were decided, and the company's own metrics.</summary>
internal sealed record Setup(EquatableArray<CallDecision> Calls, Metrics Metrics);
