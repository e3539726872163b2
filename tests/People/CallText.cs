namespace SiteGen.Tests.People;

/// <summary>Writes small calls: who presents, who answers, who asks for which firm.</summary>
internal static class CallText
{
    public static string Of(
        int quarter,
        string executive = "Ines Okafor - Chief Executive Officer",
        string analyst = "Petra Voss",
        string firm = "Tern Bank",
        string issuer = "Aldgate Paper"
    ) =>
        $"""
            Operator
            Welcome to the {issuer} Q{quarter} 2026 earnings call.
            {executive}
            We made paper.
            Operator
            Our first question comes from {analyst} with {firm}.
            {analyst} - Analyst
            How much paper?
            {executive}
            Nine million reams.

            """;
}
