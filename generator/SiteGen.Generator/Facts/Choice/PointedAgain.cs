using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Figures whose sentence only points to a part ("they are 7% of revenue", "that business grew 5%") are of the one that the
/// sentences before it name; of an unnamed part where they name none, or several.
/// </summary>
internal static class PointedAgain
{
    private static readonly HashSet<string> Pronouns = WordSet.Exact("it it's they they're they've them");

    private static readonly HashSet<string> Pointers = WordSet.Exact("this that these those");

    private static readonly HashSet<string> Pointed = WordSet.Exact(
        "is was represents represented business businesses segment unit group line category customers accounts product products portfolio"
    );

    public static IReadOnlyList<FactReading> Tell(IReadOnlyList<FactReading> facts, IReadOnlyList<SpokenTurn> turns)
    {
        var names = new Lazy<SpokenParts>(() => AskedNames.Of(facts, turns).Spoken);
        return
        [
            .. facts.Select(fact =>
                fact.Draft is { IsNamed: true, Scope: FactDraft.Unnamed }
                && Points(Tokenizer.Split(FactPlaces.Sentence(fact, turns).Text), fact.Draft.Figure.First)
                && names.Value.Near(fact, -1, IsOfUnit(fact, turns)) is { } part
                    ? fact with
                    {
                        Draft = fact.Draft with { Scope = part },
                    }
                    : fact
            ),
        ];
    }

    private static bool Points(Token[] tokens, int before)
    {
        for (var i = 0; i < before && i + 1 < tokens.Length; i++)
        {
            // "the largest of them": not of all of them.
            if (
                i > 0
                && tokens[i - 1].Is("of")
                && (Pronouns.Has(tokens[i]) || Pointers.Has(tokens[i]))
                && !Units.Has(tokens[i + 1])
            )
            {
                return false;
            }

            if (Pronouns.Has(tokens[i]) || Pointers.Has(tokens[i]) && Pointed.Has(tokens[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    // "that business, which is 9% of our revenue".
    private static bool IsOfUnit(FactReading fact, IReadOnlyList<SpokenTurn> turns)
    {
        var tokens = Tokenizer.Split(FactPlaces.Sentence(fact, turns).Text);
        var noun = tokens.Last(0, fact.Draft.Figure.First, Units);
        return noun > 0 && Pointers.Has(tokens[noun - 1]);
    }

    private static readonly HashSet<string> Units = WordSet.Exact("business segment unit");
}
