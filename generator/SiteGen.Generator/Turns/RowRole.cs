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

    /// <summary>The translation of the speech before it.</summary>
    Translation,
}

/// <summary>A row with its role, and what of it is text.</summary>
internal sealed record RoledRow(Row Row, RowRole Role, Piece Text, Heading? Heading);
