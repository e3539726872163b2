namespace SiteGen.Generator.Facts;

/// <summary>What kind of figure a concept has.</summary>
internal enum Measure
{
    /// <summary>An amount of money; its percentages are growth.</summary>
    Money,

    /// <summary>A share of something; its basis points are changes.</summary>
    Rate,

    /// <summary>A number of things; its percentages are growth.</summary>
    Count,

    /// <summary>Money for each share.</summary>
    PerShare,

    /// <summary>Money for one of something; its percentages are growth.</summary>
    Price,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Something that no fact is named for; it only keeps its figures from being taken for another's.</summary>
    Other,
}

/// <summary>Something that calls measure.</summary>
/// <param name="Name">Name in exports, UpperCamelCase.</param>
/// <param name="Measure">What kind of figure it has.</param>
/// <param name="IsLoss">Whether the phrase names it as a loss, so that its figures are negative.</param>
internal sealed record Concept(string Name, Measure Measure, bool IsLoss = false);
