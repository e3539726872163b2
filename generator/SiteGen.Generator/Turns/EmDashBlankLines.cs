namespace SiteGen.Generator.Turns;

/// <summary><c>Ada Lovelace — Chief Engineer</c> and <c>Charles Babbage — Analytical Bank — Analyst</c>.</summary>
internal sealed class EmDashBlankLines : ILayout
{
    public string Name => "em-dash-blank-lines";

    public IReadOnlyList<RoledRow> Read(Lines.Row[] rows, NameEvidence evidence) =>
        OneLineHeadings.Read(
            rows,
            evidence,
            text =>
                DashedHeading.Read(text, " — ", middleIsFirm: true)
                ?? DashedHeading.Read(text, " – ", middleIsFirm: true),
            " — ",
            " – "
        );
}
