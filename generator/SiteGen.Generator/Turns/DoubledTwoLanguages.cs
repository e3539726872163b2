using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Every heading printed twice; every paragraph followed by its translation on the next line.</summary>
internal sealed class DoubledTwoLanguages : ILayout
{
    // With blank lines between them.
    private const int Apart = 3;

    public string Name => "doubled-two-languages";

    public IReadOnlyList<RoledRow> Read(Row[] rows, NameEvidence evidence)
    {
        var filled = rows.Where(row => !row.IsBlank).ToArray();
        var candidates = filled
            .Select(
                (row, i) => IsDoubled(filled, i) ? DashedHeading.Read(row.Trimmed, " - ", middleIsFirm: false) : null
            )
            .ToArray();
        var belief = new HeadingBelief(candidates, evidence);
        if (!belief.HoldsAny)
        {
            return [];
        }

        var roles = new List<RoledRow>();
        for (var i = 0; i < filled.Length; i++)
        {
            var text = filled[i].Trimmed;
            if (candidates[i] is { } heading && belief.Holds(heading))
            {
                roles.Add(new(filled[i], RowRole.Heading, text, heading));
                roles.Add(new(filled[++i], RowRole.Nothing, filled[i].Trimmed, null));
                continue;
            }

            roles.Add(
                new(
                    filled[i],
                    IsTranslation(roles, text.Text) ? RowRole.Translation : RowRole.Speech,
                    text,
                    candidates[i]
                )
            );
        }

        return roles;
    }

    // What a publisher prints between two lines has been taken away: those that stand far apart are two headings.
    private static bool IsDoubled(Row[] rows, int i) =>
        i + 1 < rows.Length
        && rows[i + 1].Line - rows[i].Line <= Apart
        && string.Equals(rows[i].Trimmed.Text, rows[i + 1].Trimmed.Text, StringComparison.Ordinal);

    private static bool IsTranslation(List<RoledRow> before, string text) =>
        before.Count > 0
        && before[before.Count - 1] is { Role: RowRole.Speech } original
        && Pairing.IsTranslation(original.Text.Text, text);
}
