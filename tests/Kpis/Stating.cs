using System.Globalization;
using SiteGen.Tests.Site;

namespace SiteGen.Tests.Kpis;

/// <summary>Calls that state figures, a sentence each.</summary>
internal static class Stating
{
    public static EarningsCall Call(int year, int quarter, params Said[] said)
    {
        string[] sentences = [.. said.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"Sentence {i}."))];
        var call = new CallBuilder("Acme", year, quarter)
            .Turn("Ada Lovelace", PersonType.Executive, "Chief Executive Officer", null, sentences)
            .Turn("Grace Hopper", PersonType.Analyst, null, "Harbor & Co", "Why?");
        foreach (var (index, figure) in said.Index())
        {
            call.Fact(0, index, figure);
        }

        return call.Build();
    }

    /// <summary>One fact of a call that states nothing else.</summary>
    public static Fact Of(Said said) => Call(2025, 3, said).Facts[0];

    public static Said Revenue(string value, int decimals = -6) => new("Revenue", value, "USD", decimals);

    public static Said Growth(string value, int? decimals = 0) =>
        new("RevenueGrowth", value, "percent", decimals) { Comparison = "YoY" };
}
