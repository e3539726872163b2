using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Names a figure that its sentence begins with by the sentence before, where that has said it: "CapEx was 15% of revenue. 15% is
/// also below our model."
/// </summary>
internal static class LeadingAgain
{
    // So many figures a sentence has at most for one of them to be meant.
    private const int MostBeside = 6;

    private static readonly HashSet<string> About = WordSet.Exact("about approximately around roughly nearly almost");

    private static readonly HashSet<string> Verbs = WordSet.Exact("is was represents would seems");

    public static FactDraft? Of(FactReading fact, List<FactReading> before, IReadOnlyList<SpokenTurn> turns)
    {
        var last = before.FindLastIndex(one => one.Start != fact.Start);
        if (last < 0 || !IsBeside(before[last], fact) || fact.Draft.Figure is not { Value: { } value })
        {
            return null;
        }

        var tokens = Tokenizer.Split(FactPlaces.Sentence(fact, turns).Text);
        var same = before
            .Skip(Math.Max(0, last - MostBeside))
            .Where(one =>
                IsBeside(one, fact)
                && one.Start == before[last].Start
                && one.Draft.Figure.Unit == fact.Draft.Figure.Unit
                && one.Draft.Figure.Value == value
            )
            .ToArray();
        return
            same.Length == 1
            && same[0].Draft.IsNamed
            && tokens.Back(fact.Draft.Figure.First - 1, About) < 0
            && Verbs.Has(tokens.Word(fact.Draft.Figure.Last + 1))
            ? same[0].Draft
            : null;
    }

    private static bool IsBeside(FactReading one, FactReading other) =>
        one.Turn == other.Turn && one.Paragraph == other.Paragraph;
}
