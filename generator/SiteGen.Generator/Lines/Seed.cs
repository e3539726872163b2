namespace SiteGen.Generator.Lines;

/// <summary>A transcript as text: its rows, and what proves which bytes they came from.</summary>
/// <param name="Path">Path of the file, as the compiler was given it.</param>
/// <param name="Name">Name of the file, without folder.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="Sha256">SHA-256 of the bytes, lower-case hexadecimal.</param>
/// <param name="Rows">All rows, blank ones included.</param>
internal sealed record Seed(string Path, string Name, int Length, string Sha256, Row[] Rows);
