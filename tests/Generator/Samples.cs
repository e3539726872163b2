namespace SiteGen.Tests.Generator;

/// <summary>Two calls of one company and one of another, none of which exists.</summary>
internal static class Samples
{
    public const string First = """
        Operator
        Good day, and welcome to the Aldgate Paper first quarter 2026 earnings call. I will now hand the call to Ines Okafor.
        Ines Okafor - Chief Executive Officer
        Thank you. We made more paper than ever.
        Operator
        Our first question comes from Tom Reyes with Falk Research.
        Tom Reyes - Analyst
        How much paper?
        Ines Okafor - Chief Executive Officer
        Nine million reams, Tom.

        """;

    public const string Second = """
        Operator
        Good day, and welcome to the Aldgate Paper second quarter 2026 earnings call. I will now hand the call to Ines Okafor.
        Ines Okafor - Chief Executive Officer
        Thank you. We made even more paper.
        Operator
        Our first question comes from Tom Reyes with Falk Research.
        Tom Reyes - Analyst
        Is that too much?
        Ines Okafor - Chief Executive Officer
        It is never too much, Tom.

        """;

    public const string Other = """
        Operator
        Good day, and welcome to the Brindle Yarn first quarter 2026 earnings call. I will now hand the call to Lena Marsh.
        Lena Marsh - Chief Executive Officer
        Thank you. We spun a lot of yarn.
        Operator
        Our first question comes from Tom Reyes with Falk Research.
        Tom Reyes - Analyst
        What colour?
        Lena Marsh - Chief Executive Officer
        Every colour.

        """;

    public static SeedFile File(string name, string text) => new("seeds/" + name, text);
}
