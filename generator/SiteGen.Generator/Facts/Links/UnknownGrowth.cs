using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Tells growth of a part that goes on with what has just grown, where that is no revenue: "customer growth was 2%, with
/// Texas up 3%", "load growth is strong, led by Texas, which grew 3%".
/// </summary>
internal static class UnknownGrowth
{
    private static readonly HashSet<string> Joints = WordSet.Exact("with led aided helped driven");

    private static readonly HashSet<string> Growth = WordSet.Exact("growth");

    private static readonly HashSet<string> Who = WordSet.Exact("which who");

    /// <summary>The link to what no concept names; null where it is not that growth again.</summary>
    public static Link? Again(Statement said, Figure figure, Link? growth, FactDraft? previous) =>
        !GoesOn(said, figure, growth, previous) ? null
        : OfCustomers(said.Tokens, figure.First)
            ? growth! with
            {
                Concept = "CustomerCountGrowth",
                Measure = Measure.Count,
            }
        : Link.Nothing;

    // "customer growth is strong, led by Texas, which grew 2%": of its customers.
    private static bool OfCustomers(Token[] tokens, int first) =>
        tokens.Last(0, tokens.Last(0, first, Joints), Growth) is > 0 and var growth
        && tokens[growth - 1].Is("customer")
        && tokens.Any(growth, first, Who);

    private static bool GoesOn(Statement said, Figure figure, Link? growth, FactDraft? previous) =>
        growth is { IsSupposed: true }
        && (
            previous is { IsNamed: false, Figure.Unit: Unit.Percent }
                && said.Tokens.Any(previous.Figure.Last + 1, figure.First, Joints)
                && GrowthCues.Before(said, previous.Figure.First, out var cue) != 0
                && IsThing(said, said.Tokens.Back(cue - 1, SmallWords.Copulas))
            || IsOfThing(said, figure.First)
        );

    private static bool IsThing(Statement said, int noun) =>
        noun >= 0 && Things.Name(said.Tokens[noun].Text) && said.MentionAt(noun) is null;

    // "customer growth is strong, led by Texas".
    private static bool IsOfThing(Statement said, int first)
    {
        var joint = said.Tokens.Last(0, first, Joints);
        var noun = joint < 0 ? -1 : said.Tokens.Last(0, joint, Growth) - 1;
        return IsThing(said, noun);
    }
}
