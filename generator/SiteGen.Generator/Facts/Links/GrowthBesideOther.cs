namespace SiteGen.Generator.Facts;

/// <summary>Tells "users were 38 million, and yield was $0.72, up 7%": what is up is what no concept names, and not the users.</summary>
internal static class GrowthBesideOther
{
    /// <summary>A link to nothing; null where the figure is no such one.</summary>
    public static Link? Of(Statement said, int k, Link? link, FactDraft? previous)
    {
        if (k == 0 || link is not { IsGrowth: true, Mention: { } mention } || previous is { IsNamed: true })
        {
            return null;
        }

        var (before, cue) = (said.Figures[k - 1], said.Figures[k].First - 1);
        return
            cue == before.Last + 1
            && said.Tokens[cue].AfterComma
            && said.Tokens[cue].Lower is "up" or "down"
            && mention.Last < before.First
            && before.Unit != Unit.Percent
            ? Link.Nothing
            : null;
    }
}
