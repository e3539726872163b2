using Microsoft.CodeAnalysis;
using SiteGen.Generator.Code;
using SiteGen.Generator.People;

namespace SiteGen.Generator;

/// <summary>Names the generated files.</summary>
internal static class Sources
{
    public static void AddCall(SourceProductionContext output, (CallEntry Call, string Space) one) =>
        Guard.Add(
            output,
            one.Call.Reading.Path,
            $"Calls.{one.Call.Member}.g.cs",
            () => CallCode.Write(one.Call, one.Space)
        );

    public static void AddFacts(SourceProductionContext output, (CallFacts Call, string Space) one) =>
        Guard.Add(
            output,
            one.Call.Path,
            $"Calls.{one.Call.Member}.Facts.g.cs",
            () => FactsCode.Write(one.Call, one.Space)
        );

    public static void AddFindings(SourceProductionContext output, (CallFindings Call, string Space) one) =>
        Guard.Add(
            output,
            one.Call.Path,
            $"Calls.{one.Call.Member}.Findings.g.cs",
            () => FindingsCode.Write(one.Call, one.Space)
        );

    public static void AddEveryone(SourceProductionContext output, (Everyone All, string Space) one)
    {
        Guard.Add(output, "", "Calls.g.cs", () => CallsCode.Write(one.All.Calls, one.Space));
        Guard.Add(output, "", "People.g.cs", () => PeopleCode.Write(one.All, one.Space));
        Guard.Add(output, "", "Firms.g.cs", () => FirmsCode.Write(one.All.Firms, one.Space));
    }
}
