using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SiteGen.Generator.Findings;

/// <summary>A place in a seed.</summary>
/// <param name="Path">Path of the file, as the compiler was given it.</param>
/// <param name="Offset">First character in the file, counted from 0.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">First character in the line, counted from 0.</param>
/// <param name="Length">Length in characters, inside the line.</param>
internal sealed record Place(string Path, int Offset, int Line, int Column, int Length)
{
    public static Place Top(string path) => new(path, 0, 1, 0, 0);

    /// <summary>The place as the compiler knows it, which prints <c>seeds/x.txt(12,1)</c>.</summary>
    public Location ToLocation()
    {
        var start = new LinePosition(Line - 1, Column);
        var end = new LinePosition(Line - 1, Column + Length);
        return Location.Create(Path, new TextSpan(Offset, Length), new LinePositionSpan(start, end));
    }
}
