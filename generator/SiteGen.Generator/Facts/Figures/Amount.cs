namespace SiteGen.Generator.Facts;

/// <summary>One spoken number with what belongs to it.</summary>
internal sealed record Amount(
    int First,
    int Last,
    decimal Number,
    int Places,
    decimal Scale,
    int ScalePower,
    string Unit
)
{
    public decimal Value => Number * Scale;

    public int Decimals => Places - ScalePower;

    /// <summary>The same number with the scale and unit of another: the first of "$548 to $553 million".</summary>
    public Amount With(Amount other) =>
        this with
        {
            Scale = Scale == 1 ? other.Scale : Scale,
            ScalePower = Scale == 1 ? other.ScalePower : ScalePower,
            Unit = Unit.Length == 0 || Unit == Facts.Unit.Count || Unit + "/share" == other.Unit ? other.Unit : Unit,
        };
}
