namespace SiteGen.Generator.Calls;

/// <summary>A fiscal quarter: year and 1 to 4.</summary>
internal readonly record struct FiscalQuarter(int Year, int Quarter)
{
    public override string ToString() => $"{Year}-Q{Quarter}";
}
