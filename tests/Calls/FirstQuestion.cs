using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Calls;

/// <summary>A call up to the announcement of its first question, which Petra Voss asks.</summary>
internal static class FirstQuestion
{
    /// <summary>The call that goes on with <paramref name="turns"/>.</summary>
    public static CallView Then(string turns) =>
        Read.Call(
            """
            Operator
            Welcome to the Aldgate Paper first quarter 2026 earnings call.
            Ines Okafor - Chief Executive Officer
            We made paper.
            Operator
            Our first question comes from Petra Voss with Tern Bank.

            """
                + turns
                + "\n"
        );
}
