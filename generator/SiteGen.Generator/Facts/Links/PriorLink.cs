using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links what was guided before, and what takes its place, where only one of the two says what it is of.</summary>
internal static class PriorLink
{
    private static readonly HashSet<string> Expecting = WordSet.Exact("expect anticipate see forecast project");

    private static readonly HashSet<string> Moving = WordSet.Exact(
        "raising lowering increasing lifting reducing cutting updating revising narrowing moving"
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately around between roughly a range of to be"
    );

    /// <summary>The link; null where the figure is no such one.</summary>
    public static Link? Of(Statement said, int k, FactDraft? previous)
    {
        var (tokens, figure) = (said.Tokens, said.Figures[k]);
        // "5%, above our guidance of 4%".
        if (PriorGuides.ArePassed(tokens, figure.First))
        {
            return previous is { IsNamed: true } && previous.Figure.Unit == figure.Unit ? Link.Again(previous) : null;
        }

        if (PriorCues.IsInstead(tokens, figure.First) && previous?.Figure.Unit == figure.Unit)
        {
            return Link.Again(previous);
        }

        if (IsPair(said, k))
        {
            return Linker.Of(said, k + 1, null);
        }

        // "Our prior guidance was 5%.", "We now expect 6%.", behind what is guided.
        return
            said.Mentions.Count == 0
            && k == 0
            && said.Context.LastNamed is { Status: FactDraft.Guidance or FactDraft.PriorGuidance } last
            && last.Figure.Unit == figure.Unit
            && (
                last.Status == FactDraft.Guidance && PriorGuides.Call(tokens, figure)
                || last.Status == FactDraft.PriorGuidance && IsExpectedNow(tokens, figure)
            )
            ? Link.Again(last)
            : null;
    }

    /// <summary>Whether the k-th figure and the one behind it are what is guided, and what was: "to 6% from 5%".</summary>
    public static bool IsPair(Statement said, int k) =>
        k + 1 < said.Figures.Count
        && said.Figures[k + 1].Unit == said.Figures[k].Unit
        && said.Tokens.Word(said.Figures[k].First - 1) == "to"
        && said.Figures[k + 1].First == said.Figures[k].Last + 2
        && said.Tokens[said.Figures[k].Last + 1].Is("from");

    // "We now expect 6%", "We are raising that to 6%".
    private static bool IsExpectedNow(Token[] tokens, Figure figure) =>
        tokens.Back(figure.First - 1, About) is var verb and > 0
        && (
            Expecting.Has(tokens[verb]) && tokens[verb - 1].Is("now")
            || tokens[verb].Lower is "that" or "this" or "it" && Moving.Has(tokens[verb - 1])
        );
}
