using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links "5 weeks of channel inventory, with 1 million more lamps than a year ago": how many more, and not how many.</summary>
internal static class MoreCounted
{
    private const int Reach = 7;

    private static readonly HashSet<string> Than = WordSet.Exact("than compared versus");

    /// <summary>"unit revenue fell 2% on 8% more capacity": growth of what there is more of; null for nothing.</summary>
    public static Link? Of(Statement said, Figure figure) =>
        said.Tokens.Word(figure.Last + 1) is "more" or "fewer"
        && said.MentionAt(figure.Last + 2) is { Concept.Measure: Measure.Count, Scope: null } counted
            ? Link.Growth(counted, said.Tokens[figure.Last + 1].Is("more") ? 1 : -1)
            : null;

    public static Link Of(Token[] tokens, Figure figure, Mention named) =>
        tokens.Word(figure.Last + 1) is "more" or "fewer"
        && tokens.Any(figure.Last + 2, figure.Last + Reach, Than)
        && !tokens.HasComma(figure.Last + 1, figure.Last + Reach)
            ? Link.Change(named, tokens[figure.Last + 1].Is("more") ? 1 : -1)
            : Link.To(named);
}
