using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Names a figure by the sentence before: "Let me turn to gross margin. It was 45%.", "It was 1% of revenue. We're now at 2%."</summary>
internal static class AnnouncedName
{
    private const int Reach = 6;

    private static readonly HashSet<string> Being = WordSet.Exact("is was came stood ended finished");

    private static readonly HashSet<string> About = WordSet.Exact(
        "at closer to about around approximately roughly now today near nearly in the a"
    );

    private static readonly HashSet<string> Joints = WordSet.Exact("for in of");

    /// <summary>The one concept that a sentence names, where it states no figure; null for none.</summary>
    public static Mention? In(Statement said) =>
        said.Figures.Count == 0
        && said.Mentions.Count > 0
        && said.Mentions.TrueForAll(mention => mention.Concept == said.Mentions[0].Concept)
        && said.Mentions[0] is { Concept.Measure: Measure.Rate or Measure.Money or Measure.PerShare } named
            ? named with
            {
                Scope = named.Scope ?? PointedAt(said.Tokens, named),
            }
            : null;

    /// <summary>The link of the first figure behind such a sentence; null where it is none.</summary>
    public static Link? Of(Statement said, int k)
    {
        var (tokens, figure) = (said.Tokens, said.Figures[k]);
        if (
            k > 0
            || figure.First > Reach + 2
            || said.Mentions.Exists(mention => mention.First < figure.First)
            || tokens.Word(figure.Last + 1) == "of"
            || GrowthCues.After(tokens, figure.Last, out _) != 0
        )
        {
            return null;
        }

        var verb = tokens.Back(figure.First - 1, About);
        var isIt = verb == 0 && IsContracted(tokens[0]) || verb == 1 && IsIt(tokens);
        if (isIt && said.Context.Announced is { IsGrowth: false } named && Fits(named.Concept.Measure, figure))
        {
            // Its place is in the other sentence.
            return Link.To(named) with { Mention = null };
        }

        // "We said that we're closer to 2%."
        var isUs =
            verb >= 0 && (tokens[verb].Is("we're") || tokens.Are(verb - 1, "we", "are")) && verb + 1 < figure.First;
        return
            isUs
            && said.Context.Last is { IsNamed: true, IsGrowth: false, Measure: Measure.Rate } last
            && last.Figure.Unit == figure.Unit
            && figure.Unit == Unit.Percent
            ? Link.Again(last)
            : null;
    }

    // "It's"; "that 41%" points at another.
    private static bool IsContracted(Token token) =>
        token.Lower is ("it" or "that" or "it's" or "that's")
        && token.Text.EndsWith("s", StringComparison.OrdinalIgnoreCase);

    private static bool IsIt(Token[] tokens) => tokens[0].Lower is "it" or "that" && Being.Has(tokens[1]);

    private static bool Fits(Measure measure, Figure figure) =>
        measure switch
        {
            Measure.Rate => figure.Unit == Unit.Percent,
            Measure.Money => Unit.IsMoney(figure.Unit),
            _ => Unit.IsPerShare(figure.Unit) || Unit.IsMoney(figure.Unit) && Math.Abs(figure.Value ?? 0) < 1000,
        };

    // "the margin for that business": of a part that nobody names.
    private static string? PointedAt(Token[] tokens, Mention named) =>
        Joints.Has(tokens.Word(named.Last + 1)) && tokens.Word(named.Last + 2) is "that" or "this" or "those" or "these"
            ? FactDraft.Unnamed
            : null;
}
