using Microsoft.CodeAnalysis;
using SiteGen.Generator.Code;
using SiteGen.Generator.People;

namespace SiteGen.Generator;

/// <summary>Names the generated files.</summary>
internal static class Sources
{
    public static void AddCompany(SourceProductionContext output, (Company Company, string Space) one) =>
        Guard.Add(
            output,
            one.Company.Calls[0].Call.Reading.Path,
            $"Calls.{one.Company.Member}.g.cs",
            () => CompanyCode.Write(one.Company, one.Space)
        );

    public static void AddEveryone(SourceProductionContext output, (Everyone All, string Space) one)
    {
        Guard.Add(output, "", "Calls.g.cs", () => CallsCode.Write(one.All.Calls, one.Space));
        Guard.Add(output, "", "People.g.cs", () => PeopleCode.Write(one.All.People, one.Space));
        Guard.Add(output, "", "Firms.g.cs", () => FirmsCode.Write(one.All.Firms, one.Space));
    }
}
