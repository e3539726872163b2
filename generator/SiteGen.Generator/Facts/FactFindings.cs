using System.Globalization;
using SiteGen.Generator.Calls;
using SiteGen.Generator.Findings;
using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Facts;

/// <summary>What is odd about the figures of one call.</summary>
internal static class FactFindings
{
    public static IReadOnlyList<Finding> Of(IReadOnlyList<FactReading> facts, IReadOnlyList<SpokenTurn> turns)
    {
        var findings = new List<Finding>();
        var others = new Corroboration(facts);
        var previous = default(Piece);
        for (var i = 0; i < facts.Count; i++)
        {
            var (fact, figure) = (facts[i], FactPlaces.Figure(facts[i], turns));
            if (fact.Conflict > i)
            {
                findings.Add(Contradiction(facts, i, others, turns));
            }

            if (fact.Draft.IsNumber && Unit.IsMoney(fact.Draft.Figure.Unit))
            {
                findings.Add(Finding.Of(FactRules.ImpossibleUnit, figure.Place, fact.Draft.Concept, figure.Text));
            }

            if (!fact.IsAnalysts && IsBracketed(figure) && previous != figure)
            {
                findings.Add(Finding.Of(FactRules.BracketedFigure, figure.Place, Bracketed(figure)));
            }

            previous = figure;
        }

        return [.. findings, .. OddNumbers.In(turns), .. TranslationCheck.Of(facts, turns)];
    }

    private static Finding Contradiction(
        IReadOnlyList<FactReading> facts,
        int i,
        Corroboration others,
        IReadOnlyList<SpokenTurn> turns
    )
    {
        var (here, there) = (FactPlaces.Figure(facts[i], turns), FactPlaces.Figure(facts[facts[i].Conflict], turns));
        var supported =
            others.Has(i) ? here.Text
            : others.Has(facts[i].Conflict) ? there.Text
            : "neither as sure";
        return Finding.Of(
            FactRules.Contradiction,
            here.Place,
            $"{facts[i].Draft.Concept} ({facts[i].Draft.Scope})",
            here.Text,
            there.Text,
            there.Place.Line.ToString(CultureInfo.InvariantCulture),
            supported
        );
    }

    private static string Bracketed(Piece figure) =>
        figure.Start > 0 && figure.Row.Text[figure.Start - 1] == '[' ? "[" + figure.Text : figure.Text;

    private static bool IsBracketed(Piece figure) =>
        figure.Text.IndexOf(']') >= 0 || figure.Start > 0 && figure.Row.Text[figure.Start - 1] == '[';
}
