using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Binds each growth of a sentence to what it is measured against; to both where it is said of both.</summary>
internal sealed class ComparisonBinding(Statement said, List<(int First, int Last, string Meaning)> cues)
{
    private static readonly HashSet<string> Changes = WordSet.Exact(
        "point points acceleration deceleration accelerating decelerating slowing"
    );

    private static readonly HashSet<string> Both = WordSet.Exact("both");

    public string[] Of(int k, FactDraft? previous)
    {
        var figure = said.Figures[k];
        var behind = cues.Where(cue =>
                cue.First > figure.Last
                && cue.First < said.NextFigure(k)
                && cue.First - figure.Last <= 9
                && !IsOfChange(figure.Last, cue.First)
            )
            .Select(cue => cue.Meaning)
            .ToArray();
        return behind.Length > 1 && said.Tokens.Any(figure.Last + 1, figure.Last + 4, Both) ? behind
            : behind.Length > 0 ? [behind[0]]
            : [OfPair(k) ?? Before(k) ?? Leading ?? OfPrevious(previous) ?? ""];
    }

    /// <summary>"flat" is a figure where it says against what.</summary>
    public bool IsSaidOf(Figure flat) => cues.Any(cue => cue.First > flat.Last && cue.First - flat.Last <= 4);

    // "grew 9%, an acceleration from Q2", "up nearly two points from Q2": what the change of the growth is against.
    private bool IsOfChange(int last, int cue) =>
        said.Tokens.First(last + 1, cue, Changes) is var word and > 0 && said.Tokens.HasComma(last + 1, word + 1);

    // "5% and 8% year-over-year": of both.
    private string? OfPair(int k) =>
        k + 1 < said.Figures.Count
        && (said.Figures[k + 1].Unit == said.Figures[k].Unit || said.Tokens[said.Figures[k + 1].First - 1].Is("or"))
        && said.Figures[k + 1].First - said.Figures[k].Last <= 3
            ? cues.Where(cue => cue.First > said.Figures[k + 1].Last && cue.First - said.Figures[k + 1].Last <= 3)
                .Select(cue => cue.Meaning)
                .FirstOrDefault()
            : null;

    private string? Before(int k) =>
        cues.Where(cue =>
                cue.Last < said.Figures[k].First
                && cue.First > said.LastFigure(k)
                && said.Figures[k].First - cue.Last <= 6
            )
            .Select(cue => cue.Meaning)
            .LastOrDefault();

    // "Sequentially, we expect …": of every figure of the sentence.
    private string? Leading =>
        cues.Count == 1 && cues[0] is { First: <= 3, Last: var last } && said.Tokens.HasComma(last + 1, last + 2)
            ? cues[0].Meaning
            : null;

    private static string? OfPrevious(FactDraft? previous) =>
        previous is { Comparison.Length: > 0, Status: FactDraft.Guidance } ? previous.Comparison : null;
}
