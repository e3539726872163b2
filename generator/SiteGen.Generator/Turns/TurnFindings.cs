using SiteGen.Generator.Findings;

namespace SiteGen.Generator.Turns;

/// <summary>What is odd about headings, paragraphs and the text around them.</summary>
internal static class TurnFindings
{
    public static IReadOnlyList<Finding> Of(
        IReadOnlyList<RoledRow> rows,
        IReadOnlyList<RawTurn> turns,
        IReadOnlyList<RawMatter> matter,
        bool isTranslated
    ) =>
        [
            .. matter
                .Where(part => part.Kind == MatterKind.Unknown)
                .Select(part => Finding.Of(TurnRules.UnknownText, part.Lines[0].Place, part.Lines[0].Text)),
            .. rows.Where(IsNearHeading)
                .Select(row => Finding.Of(TurnRules.NearHeading, row.Text.Place, row.Text.Text)),
            .. turns
                .SelectMany(turn => turn.Paragraphs)
                .Where(paragraph => isTranslated && paragraph.Translation.Count == 0)
                .Select(paragraph => Finding.Of(TurnRules.NoTranslation, paragraph.Lines[0].Place, paragraph.Text)),
        ];

    private static bool IsNearHeading(RoledRow row) =>
        row is { Role: RowRole.Speech, Heading: { Title: not null } heading }
        && NameShape.IsFullName(heading.Name.Text);
}
