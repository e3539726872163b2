using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells names that parts of many businesses have, for sentences that go through them one by one.</summary>
internal static class PartNames
{
    private static readonly HashSet<string> Common = WordSet.Exact(
        """
        americas emea apac apj apjc asia europe china japan india brazil mexico canada germany france u.k. u.s. uk us usa
        international domestic latin north south east west central pacific middle eastern western america africa
        korea australia taiwan
        enterprise commercial consumer corporate public sector service provider providers government federal
        education healthcare smb retail wholesale industrial automotive communications aerospace defense energy
        security cloud services service software hardware subscription subscriptions advertising licensing license
        maintenance support networking storage collaboration infrastructure platforms platform applications
        gaming client embedded data center mobile analytics payments marketplace streaming studios parks
        applications application switching routing wireless emerging markets
        footwear apparel equipment accessories digital direct ecommerce commerce stores
        and of the
        """
    );

    private static readonly HashSet<string> Units = WordSet.Exact("channel business segment division franchise");

    /// <summary>"digital channel", "marine business".</summary>
    public static bool EndsInUnit(string name) =>
        name.IndexOf(' ') is > 0 and var space && Units.Has(name.Substring(name.LastIndexOf(' ') + 1)) && space > 2;

    /// <summary>Whether all its words are such names, or it is a name of several capitalised words.</summary>
    public static bool Has(string name)
    {
        var words = name.Split(' ');
        return words.All(word => Common.Has(word.ToLowerInvariant()))
            || words.Length > 1 && words.All(word => char.IsUpper(word[0]));
    }
}
