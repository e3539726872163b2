using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Turns;

/// <summary>A line that names a speaker.</summary>
/// <param name="Whole">All of it.</param>
/// <param name="Name">The speaker's name.</param>
/// <param name="Title">The title; null where none is printed.</param>
/// <param name="Affiliation">The firm; null where none is printed.</param>
internal sealed record Heading(Piece Whole, Piece Name, Piece? Title, Piece? Affiliation)
{
    public bool IsOperator => OperatorWords.IsOperator(Name.Text);
}
