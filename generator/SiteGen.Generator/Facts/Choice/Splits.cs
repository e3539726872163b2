using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Names two amounts that make up the one that was told just before: "We expect $25 million of savings. $15 million is in Mills, $10
/// million in Shops."
/// </summary>
internal static class Splits
{
    // So many facts before the two the whole is told.
    private const int Reach = 3;

    private static readonly HashSet<string> Being = WordSet.Exact("is are was were will be comes come");

    private static readonly HashSet<string> Joints = WordSet.Exact("in from for");

    private static readonly HashSet<string> NoNames = WordSet.Exact(
        "i a an this that it cash total terms line each these those there here"
    );

    public static IReadOnlyList<FactReading> Tell(IReadOnlyList<FactReading> facts, IReadOnlyList<SpokenTurn> turns)
    {
        var told = facts.ToArray();
        for (var i = 1; i + 1 < told.Length; i++)
        {
            if (
                Whole(told, i) is { } whole
                && Part(told[i], turns) is { } first
                && Part(told[i + 1], turns) is { } second
                && first != second
            )
            {
                told[i] = Of(told[i], whole, first);
                told[i + 1] = Of(told[i + 1], whole, second);
            }
        }

        return told;
    }

    // What both are parts of; null where they are none.
    private static FactDraft? Whole(FactReading[] facts, int i)
    {
        var (one, other) = (facts[i], facts[i + 1]);
        if (!IsOpen(one) || !IsOpen(other) || Sentence(one) != Sentence(other))
        {
            return null;
        }

        for (var k = i - 1; k >= 0 && k >= i - Reach && facts[k].Turn == one.Turn; k--)
        {
            if (
                facts[k].Draft is { IsNamed: true, Stated: { Value: { } sum } } whole
                && Unit.IsMoney(whole.Stated.Unit)
                && Math.Abs(sum) == one.Draft.Figure.Value + other.Draft.Figure.Value
            )
            {
                return whole;
            }
        }

        return null;
    }

    private static bool IsOpen(FactReading fact) =>
        fact.Draft is { IsNamed: false, IsForeign: false, Figure.Value: > 0 } && Unit.IsMoney(fact.Draft.Figure.Unit);

    private static (int, int, int) Sentence(FactReading fact) => (fact.Turn, fact.Paragraph, fact.Start);

    private static FactReading Of(FactReading fact, FactDraft whole, string part) =>
        fact with
        {
            Draft = whole with
            {
                Figure = fact.Draft.Figure,
                Stated = whole.Stated.Value < 0 ? fact.Draft.Stated.Negated() : fact.Draft.Stated,
                Scope = char.ToUpperInvariant(part[0]) + part.Substring(1),
            },
        };

    // "is in the core", "'s in non-core".
    private static string? Part(FactReading fact, IReadOnlyList<SpokenTurn> turns)
    {
        var tokens = Tokenizer.Split(FactPlaces.Sentence(fact, turns).Text);
        var joint = tokens.Past(fact.Draft.Figure.Last + 1, Being);
        if (!Joints.Has(tokens.Word(joint)) || PeriodCues.StartsAt(tokens, joint + 1))
        {
            return null;
        }

        var start = tokens.Past(joint + 1, SmallWords.Articles);
        var end = start;
        while (
            end < tokens.Length
            && !(end > start && tokens[end].AfterComma)
            && !tokens[end].IsNumber
            && !NoNames.Has(tokens[end])
            && (end == start || tokens[end].AfterHyphen || tokens[end].IsCapitalised)
        )
        {
            end++;
        }

        return end > start && !PeriodCues.StartsAt(tokens, start) && !ScopeWords.IsVerb(tokens[start].Lower)
            ? ScopeWords.Name(tokens, start, end)
            : null;
    }
}
