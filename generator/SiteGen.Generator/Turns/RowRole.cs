using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>What a row is.</summary>
internal enum RowRole
{
    /// <summary>White space, a rule of signs, or a heading printed again.</summary>
    Nothing,

    /// <summary>Names a speaker.</summary>
    Heading,

    /// <summary>Spoken, in the language of the call.</summary>
    Speech,

    /// <summary>Goes on with the paragraph of the line before.</summary>
    Continued,

    /// <summary>Goes on with the last word of the line before.</summary>
    Glued,

    /// <summary>The translation of the speech before it.</summary>
    Translation,

    /// <summary>Printed by the publisher, spoken by nobody.</summary>
    Matter,
}

/// <summary>A row with its role, and what of it is text.</summary>
internal sealed record RoledRow(Row Row, RowRole Role, Piece Text, Heading? Heading)
{
    /// <summary>What it is, where nobody speaks it.</summary>
    public MatterKind Matter { get; init; }

    public static RoledRow Printed(Row row, MatterKind kind) =>
        new(row, RowRole.Matter, row.Trimmed, null) { Matter = kind };
}
