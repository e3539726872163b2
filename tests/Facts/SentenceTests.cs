using SiteGen.Generator.Facts;
using SiteGen.Tests.Generator;

namespace SiteGen.Tests.Facts;

public class SentenceTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Facts", "sentences");

    public static TheoryData<string> Places => [.. SentenceCases.In(Folder).Select(said => said.ToString())];

    [Theory]
    [MemberData(nameof(Places))]
    public void ASentenceStatesItsFactsAndNoOthers(string place) =>
        Stated(Cases[place]).ShouldBe(string.Join("\n", Cases[place].Expected));

    [Fact]
    public void TheSuiteIsWideAndFullOfTraps()
    {
        Cases.Count.ShouldBeGreaterThanOrEqualTo(400);
        Cases.Values.Count(IsTrap).ShouldBeGreaterThanOrEqualTo(Cases.Count / 4);
    }

    private static readonly Dictionary<string, SentenceCase> Cases = SentenceCases
        .In(Folder)
        .ToDictionary(said => said.ToString(), StringComparer.Ordinal);

    private static bool IsTrap(SentenceCase said) => said.Expected is ["nothing"] or ["no figure"];

    private static string Stated(SentenceCase said)
    {
        var facts = Spoken.Facts(said);
        // What no concept names is told only where the block expects it.
        var isTold = said.Expected.Any(line => line.Split([":", " "], 2, default)[0] == FactDraft.Other);
        var named = facts.Where(fact => fact.Draft.IsNamed || isTold).ToArray();
        return named.Length > 0
                ? string.Join("\n", named.Select(fact => FactLine.Of(fact, $"{said.Year}-Q{said.Quarter}")))
            : facts.Count > 0 || said.Expected is ["nothing"] ? "nothing"
            : "no figure";
    }
}
