using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "5 million members represents an astonishing 2% growth": growth of what is counted.</summary>
internal static class GrowthRepresented
{
    private const int Reach = 9;

    private static readonly HashSet<string> Representing = WordSet.Exact(
        "represents represented representing reflects reflecting marks marking means implies implying"
    );

    private static readonly HashSet<string> Strong = WordSet.Exact(
        """
        a an astonishing impressive strong healthy solid robust amazing remarkable about approximately roughly nearly over almost
        more than another
        """
    );

    public static FactDraft? Of(FactReading fact, List<FactReading> before, IReadOnlyList<SpokenTurn> turns)
    {
        if (
            fact.Draft.Stated.Unit != Unit.Percent
            || before.Count == 0
            || before[before.Count - 1] is not { Draft: { IsNamed: true, IsGrowth: false, IsChange: false } of } last
            || (last.Turn, last.Paragraph, last.Start) != (fact.Turn, fact.Paragraph, fact.Start)
            || of.Measure is not (Measure.Money or Measure.Count)
        )
        {
            return null;
        }

        var (tokens, figure) = (Tokenizer.Split(FactPlaces.Sentence(fact, turns).Text), fact.Draft.Figure);
        var verb = tokens.Back(figure.First - 1, Strong);
        return
            Representing.Has(tokens.Word(verb))
            && verb - of.Figure.Last <= Reach
            && GrowthCues.After(tokens, figure.Last, out _) is var direction and not 0
            ? fact.Draft with
            {
                Concept = of.Concept + "Growth",
                Measure = of.Measure,
                Scope = of.Scope,
                Direction = direction,
                Stated = direction < 0 ? fact.Draft.Stated.Negated() : fact.Draft.Stated,
            }
            : null;
    }
}
