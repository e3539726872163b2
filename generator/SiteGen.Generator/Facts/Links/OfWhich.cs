using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "by $15 million, of which $8 million came from Pumps": the same thing, of a part or of a shorter time.</summary>
internal static class OfWhich
{
    private static readonly HashSet<string> About = WordSet.Exact(
        "about around roughly approximately nearly almost over some"
    );

    private const int Reach = 4;

    private static readonly HashSet<string> Done = WordSet.Exact(
        "spent incurred recorded realized completed paid achieved booked expensed recognized returned deployed executed"
    );

    // "of which $8 million was spent in the first half": of no part.
    private static bool IsDone(Token[] tokens, Figure figure) =>
        tokens.First(figure.Last + 1, figure.Last + Reach, Done) is var done
        && done > 0
        && !tokens.HasComma(figure.Last + 1, done + 1);

    /// <summary>The link; null where the figure is no such one.</summary>
    public static Link? Of(Statement said, Figure figure, FactDraft? previous)
    {
        var which = said.Tokens.Back(figure.First - 1, About);
        return
            said.Tokens.Are(which - 1, "of", "which")
            && previous is { IsNamed: true }
            && Unit.IsMoney(figure.Unit)
            && previous.Figure.Unit == figure.Unit
            ? Link.Again(previous) with
            {
                Scope =
                    said.Tokens.Word(figure.Last + 1) is "in" or "for"
                    && PeriodCues.StartsAt(
                        said.Tokens,
                        figure.Last + (said.Tokens.Word(figure.Last + 2) == "the" ? 3 : 2)
                    )
                        ? previous.Scope
                        : OwnUnits.Behind(said, figure)
                            ?? (IsDone(said.Tokens, figure) ? previous.Scope : FactDraft.Unnamed),
            }
            : null;
    }
}
