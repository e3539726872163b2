namespace SiteGen;

/// <summary>A place in a transcript.</summary>
/// <param name="File">Name of the transcript's file, without a folder.</param>
/// <param name="Line">Line, counted from 1, as an editor shows it.</param>
/// <param name="Start">First character in the line, in UTF-16 units counted from 0.</param>
/// <param name="Length">Length in UTF-16 units; 0 where only the line is known.</param>
public readonly record struct SourceSpan(string File, int Line, int Start, int Length)
{
    /// <summary>The place as compilers print it, column counted from 1: <c>call.txt(12,1)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}({Line},{Start + 1})");
}
