using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Names an impact whose sentence names the measure of which alone the call states that figure: "the impact on pre-tax profit is
/// about $50 million", after "which will reduce pre-tax profits by $50 million".
/// </summary>
internal static class MeasuredAgain
{
    private const int Reach = 8;

    private const int Longest = 5;

    private static readonly HashSet<string> Units = WordSet.Exact("business division segment unit");

    private static readonly HashSet<string> Impacts = WordSet.Exact("impact effect hit");

    /// <summary>What is meant; null where nothing is, or several things can be.</summary>
    /// <param name="fact">The figure.</param>
    /// <param name="alike">What figures like it were named elsewhere.</param>
    /// <param name="turns">All that is said.</param>
    public static FactDraft? Of(FactReading fact, FactDraft[] alike, IReadOnlyList<SpokenTurn> turns)
    {
        if (alike.Length == 0 || !Unit.IsMoney(fact.Draft.Stated.Unit))
        {
            return null;
        }

        var tokens = Tokenizer.Split(FactPlaces.Sentence(fact, turns).Text);
        if (!tokens.Any(0, fact.Draft.Figure.First, Impacts))
        {
            return null;
        }

        var measures = ConceptTable.Phrases.In(tokens).Select(static found => found.Meaning.Name).ToArray();
        var meant = Array.FindAll(alike, draft => Array.IndexOf(measures, ConceptName.Root(draft.Concept)) >= 0);
        return meant.Length != 1 ? null
            : PartBehind(tokens, fact.Draft.Figure) is { } part && meant[0].Scope != FactDraft.Total
                ? meant[0] with
                {
                    Scope = part,
                }
            : meant[0];
    }

    // "about $50 million annualized in the Mills business": what its own words say.
    private static string? PartBehind(Token[] tokens, Figure figure)
    {
        var unit = tokens.First(figure.Last + 1, figure.Last + Reach + 1, Units);
        var start = unit;
        while (
            start > figure.Last + 1
            && unit - start < Longest
            && tokens[start - 1].IsCapitalised
            && !tokens[start].AfterComma
        )
        {
            start--;
        }

        return
            unit > 0
            && start < unit
            && tokens.Word(start - 1) is "the" or "our"
            && tokens.Word(start - 2) is "in" or "of" or "for" or "on"
            && !tokens.HasComma(figure.Last + 1, start)
            ? ScopeWords.Name(tokens, start, unit)
            : null;
    }
}
