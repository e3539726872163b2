using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>Headings that are a name and nothing else; a list before the call says who they are.</summary>
internal sealed class NamesAlone : ILayout
{
    public string Name => "names-alone";

    public IReadOnlyList<RoledRow> Read(Row[] rows, NameEvidence evidence) =>
        OneLineHeadings.Read(rows, evidence, DashedHeading.ReadName);
}
