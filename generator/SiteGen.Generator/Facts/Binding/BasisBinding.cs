namespace SiteGen.Generator.Facts;

/// <summary>Binds each figure of a sentence to its basis; to two where it is said on both.</summary>
internal sealed class BasisBinding(Statement said, List<BasisCue> cues, Respective respective)
{
    private static readonly WordSet Between = WordSet.Of("and revenue year over sales");

    public string[] Of(int k, Link link, FactDraft? previous)
    {
        var figure = said.Figures[k];
        if ((respective.Basis(k) ?? Bases.Excluding(said.Tokens, figure.Last + 1)) is { } own)
        {
            return [own];
        }

        var behind = cues.Where(cue =>
                cue.First > figure.Last && cue.Last < said.NextFigure(k) && IsOf(figure, cue, link)
            )
            .Select(cue => cue.Basis)
            .ToArray();
        return behind.Length > 0 ? behind
            : link.Basis.Length > 0 ? [link.Basis]
            : k == 0 && Bases.Excluding(said.Tokens, 0) is { } leading ? [leading]
            : previous is { Basis: Bases.Gaap or Bases.NonGaap }
            && link.Mention is null
            && link.Concept == previous.Concept
                ? [previous.Basis]
            : [""];
    }

    // "8% on an organic basis", "9% organic growth", "the 38% organic", "10% is both our reported and organic growth".
    private bool IsOf(Figure figure, BasisCue cue, Link link)
    {
        var (distance, isBasis) = (cue.First - figure.Last, IsBefore(cue.Last, "basis"));
        var isNamedBefore = figure.Unit is not (Unit.Percent or Unit.Ratio) && link.Mention?.Last < figure.First;
        return isNamedBefore && !isBasis
            ? false
            : distance == 1
                || isBasis && distance <= 14
                || distance <= 8 && (IsBefore(cue.Last, "growth") || IsBefore(cue.Last, "number"));
    }

    private bool IsBefore(int last, string word)
    {
        for (var i = last + 1; i < said.Tokens.Length && i <= last + 4; i++)
        {
            if (said.Tokens[i].Is(word))
            {
                return true;
            }

            if (!Between.Has(said.Tokens[i]) && !cues.Any(cue => cue.First <= i && cue.Last >= i))
            {
                return false;
            }
        }

        return false;
    }
}
