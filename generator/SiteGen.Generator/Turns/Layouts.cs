namespace SiteGen.Generator.Turns;

/// <summary>All layouts that are described. Of two that fit a transcript equally well the earlier one is taken.</summary>
internal static class Layouts
{
    public static readonly IReadOnlyList<ILayout> All =
    [
        new BulletedTwoLanguages(),
        new DoubledTwoLanguages(),
        new NumberedHeadings(),
        new ComponentHeadings(),
        new TitledHeadings(),
        new TimedHeadings(),
        new WrappedColonHeadings(),
        new WrappedNameHeadings(),
        new NamesAlone(),
        new EmDashBlankLines(),
        new DoubleHyphen(),
        new HyphenOneLine(),
        new InlineNames(),
    ];

    /// <summary>Reads a transcript that no layout describes, by what speaks for a heading in any.</summary>
    public static readonly ILayout Any = new AnyHeading();
}
