using Microsoft.CodeAnalysis;
using SiteGen.Generator.Calls;
using SiteGen.Generator.Findings;
using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator;

/// <summary>A transcript read, together with what was wrong with it; no call where it cannot be used.</summary>
internal sealed record SeedReading(CallReading? Call, EquatableArray<Finding> Findings)
{
    /// <summary>Lines -> turns -> call.</summary>
    public static SeedReading Read(AdditionalText text, CancellationToken cancellation)
    {
        var (seed, faults) = SeedReader.Read(text.Path, text.GetText(cancellation));
        if (seed is null)
        {
            return new(null, faults.ToEquatableArray());
        }

        var (turns, fault) = TurnReader.Read(seed);
        if (turns is null)
        {
            return new(null, faults.Append(fault!).ToEquatableArray());
        }

        var (call, findings) = CallReader.Read(seed, turns);
        return new(call, faults.Concat(findings).OrderBy(finding => finding.Place.Offset).ToEquatableArray());
    }
}
