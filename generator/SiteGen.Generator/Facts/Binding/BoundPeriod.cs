namespace SiteGen.Generator.Facts;

/// <summary>The period that the words give a figure.</summary>
/// <param name="Name">The period; empty where none is said.</param>
/// <param name="IsBehind">Whether it is said behind the figure.</param>
/// <param name="IsRelative">Whether it is named by its distance.</param>
/// <param name="IsBare">Whether it is a quarter or year, and which year is not said.</param>
internal readonly record struct BoundPeriod(string Name, bool IsBehind, bool IsRelative, bool IsBare = false)
{
    public static BoundPeriod None { get; } = new("", false, false);

    /// <summary>"45% of the $3 billion by the end of 2025": all of it is of no period that the words name.</summary>
    public static BoundPeriod Whole { get; } = new("", true, false);

    public bool IsWhole => IsBehind && Name.Length == 0;
}
