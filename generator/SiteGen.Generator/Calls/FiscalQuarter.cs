namespace SiteGen.Generator.Calls;

/// <summary>A fiscal quarter: year and 1 to 4.</summary>
internal readonly record struct FiscalQuarter(int Year, int Quarter)
{
    /// <summary>The month that it ends in, where speakers name quarters so ("the March quarter"); 0 where it is unknown.</summary>
    public int EndMonth { get; init; }

    public override string ToString() => $"{Year}-Q{Quarter}";
}
