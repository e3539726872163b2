using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>
/// Headings and paragraphs behind a bullet; below each, indented and without one, the same heading again or
/// the translation.
/// </summary>
internal sealed class BulletedTwoLanguages : ILayout
{
    private const char Bullet = '•';

    public string Name => "bulleted-two-languages";

    public IReadOnlyList<RoledRow> Read(Row[] rows, NameEvidence evidence)
    {
        var filled = rows.Where(row => !row.IsBlank).ToArray();
        var texts = filled.Select(WithoutBullet).ToArray();
        var candidates = filled.Select((_, i) => Candidate(filled, texts, i)).ToArray();
        var belief = new HeadingBelief(candidates, evidence);
        if (!belief.HoldsAny)
        {
            return [];
        }

        var roles = new List<RoledRow>();
        var hasBegun = false;
        for (var i = 0; i < filled.Length; i++)
        {
            var isHeading = candidates[i] is { } heading && belief.Holds(heading);
            hasBegun |= isHeading;
            var role =
                isHeading ? RowRole.Heading
                : !hasBegun || HasBullet(filled[i]) ? RowRole.Speech
                : roles[i - 1].Role == RowRole.Heading && texts[i].Text == texts[i - 1].Text ? RowRole.Nothing
                : RowRole.Translation;
            roles.Add(new(filled[i], role, texts[i], candidates[i]));
        }

        return roles;
    }

    private static Heading? Candidate(Row[] rows, Piece[] texts, int i) =>
        HasBullet(rows[i]) && i + 1 < rows.Length && !HasBullet(rows[i + 1]) && texts[i].Text == texts[i + 1].Text
            ? DashedHeading.Read(texts[i], " - ", middleIsFirm: false)
            : null;

    private static bool HasBullet(Row row) => row.First == Bullet;

    private static Piece WithoutBullet(Row row) => HasBullet(row) ? row.Trimmed.From(1).Trim() : row.Trimmed;
}
