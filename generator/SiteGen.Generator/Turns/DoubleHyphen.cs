using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary><c>Ada Lovelace -- Chief Engineer</c> and <c>Charles Babbage -- Analytical Bank -- Analyst</c>, with or without the spaces.</summary>
internal sealed class DoubleHyphen : ILayout
{
    public string Name => "double-hyphen";

    public IReadOnlyList<RoledRow> Read(Row[] rows, NameEvidence evidence) =>
        OneLineHeadings.Read(rows, evidence, text => DashedHeading.Read(text, "--", middleIsFirm: true), "--");
}
