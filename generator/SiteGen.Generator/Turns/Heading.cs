using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>A line that names a speaker.</summary>
/// <param name="Whole">All of it.</param>
/// <param name="Name">The speaker's name.</param>
/// <param name="Title">The title; null where none is printed.</param>
/// <param name="Affiliation">The firm; null where none is printed.</param>
internal sealed record Heading(Piece Whole, Piece Name, Piece? Title, Piece? Affiliation)
{
    /// <summary>The side on which the form of the heading puts the speaker.</summary>
    public RosterSide Side { get; init; }

    /// <summary>Whether the heading prints an office in the place of a name.</summary>
    public bool IsNameless { get; init; }

    public bool IsOperator => OperatorWords.IsOperator(Name.Text);
}
