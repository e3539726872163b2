using SiteGen.Generator.Support;

namespace SiteGen.Generator.Turns;

/// <summary>The small words around and inside names.</summary>
internal static class NameWords
{
    /// <summary>Words in lower case that stand inside a name.</summary>
    public static readonly HashSet<string> Particles = WordSet.Exact(
        """
        abu af al av bin bint da das de del dela della den der di do dos du el ibn la las le lo los st
        ten ter van von y zu zum zur
        """
    );

    /// <summary>Letters that follow a name and are no part of it.</summary>
    public static readonly HashSet<string> Suffixes = WordSet.Of(
        """
        cfa cpa esq esq. ii iii iv jr jr. m.d. mba md ph.d ph.d. phd sr sr.
        """
    );

    /// <summary>Such words that are family names, too, where they end a name.</summary>
    public static readonly HashSet<string> Family = WordSet.Exact("Good An So How");

    /// <summary>Words that begin a sentence or name a thing with a capital letter; no name holds them.</summary>
    public static readonly HashSet<string> Never = WordSet.Of(
        """
        a all an and are as at but can congrats congratulations earnings everybody everyone financial
        for from good great hello hi how i if in investor is it just my no not of ok okay on or our
        please press q&a quarter question questions relations revenue right so thank thanks that the
        then there this to today we welcome well what when where which with yeah yes you your
        """
    );
}
