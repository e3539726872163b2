using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>On which side the heading of a roster puts the people below it.</summary>
internal enum RosterSide
{
    /// <summary>The heading names everyone.</summary>
    Unknown,

    /// <summary>Those who speak for the company.</summary>
    Company,

    /// <summary>Those who ask.</summary>
    Analyst,
}

/// <summary>A person whom a roster lists.</summary>
/// <param name="Name">The name, without courtesy title.</param>
/// <param name="Title">The title; null where none is printed.</param>
/// <param name="Firm">The firm; null where none is printed.</param>
/// <param name="Side">On which side the roster lists the person.</param>
internal sealed record RosterEntry(Piece Name, Piece? Title, Piece? Firm, RosterSide Side);
