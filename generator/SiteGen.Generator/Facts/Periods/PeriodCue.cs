namespace SiteGen.Generator.Facts;

/// <summary>A place in a sentence that names a period.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Period">The period it names.</param>
/// <param name="IsRelative">Whether it is named by its distance: "the quarter", "last year".</param>
/// <param name="IsBare">Whether it is a quarter or year, and which year is not said.</param>
/// <param name="IsNext">Whether it is the quarter behind the call's.</param>
/// <param name="IsEarlier">Whether it is a quarter or year that ended before the call's.</param>
internal readonly record struct PeriodCue(
    int First,
    int Last,
    string Period,
    bool IsRelative = false,
    bool IsBare = false,
    bool IsEarlier = false,
    bool IsNext = false
);
