using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>How one kind of publisher sets a call in text.</summary>
internal interface ILayout
{
    /// <summary>Name of the layout, as exports and findings call it.</summary>
    string Name { get; }

    /// <summary>Tells the role of every row. Never looks at the file's name.</summary>
    IReadOnlyList<RoledRow> Read(Row[] rows, NameEvidence evidence);
}
