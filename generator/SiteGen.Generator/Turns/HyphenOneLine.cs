namespace SiteGen.Generator.Turns;

/// <summary><c>Ada Lovelace - Chief Engineer</c>, one line each, speech on the lines below.</summary>
internal sealed class HyphenOneLine : ILayout
{
    public string Name => "hyphen-one-line";

    public IReadOnlyList<RoledRow> Read(Lines.Row[] rows, NameEvidence evidence) =>
        OneLineHeadings.Read(rows, evidence, text => DashedHeading.Read(text, " - ", middleIsFirm: false), " - ");
}
