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
        footwear apparel equipment accessories digital direct ecommerce e-commerce commerce stores online
        and of the
        """
    );

    // What a shop, a factory, a carrier or a drug maker divides its sales by.
    private static readonly HashSet<string> Lines = WordSet.Exact(
        """
        menswear womenswear kidswear outerwear denim footwear jewelry beauty fragrance fragrances skincare haircare makeup
        cosmetics grocery groceries beverages beverage snacks confectionery dairy frozen foodservice pet home garden furniture
        appliances electronics toys hardlines softlines men women kids men's women's cargo freight intermodal truckload parcel
        cabin main auto loyalty transatlantic reinsurance property casualty oncology immunology neuroscience hematology vaccines
        diagnostics cardiology orthopedics surgical vision generics biosimilars optics optical wireline broadband aftermarket
        distribution residential nonresidential general construction agriculture mining marine leisure hospitality lodging
        process discrete chemicals coatings adhesives packaging power renewables compute memory foundry handset handsets
        computing advertising publishing linear affiliate theatrical consulting outsourcing products product professional cross-border
        machinery tools consumables instruments wealth on-premise on-premises saas perpetual recurring third-party first-party self-serve
        """
    );

    // The last word of what an insurer, a bank or a drug maker divides its business by.
    private static readonly HashSet<string> Fields = WordSet.Exact(
        """
        insurance banking lending mortgage mortgages cards brokerage medicine medicines disease diseases health inflammation
        obesity nephrology ophthalmology dermatology cardiovascular respiratory hematology robotics devices homeowners life services systems solutions
        title annuities retirement staffing engineering electrification automation filtration
        """
    );

    private static readonly HashSet<string> Units = WordSet.Exact(
        "channel business segment division franchise portfolio line lines brand brands region geography geographies"
    );

    // What a sentence that opens with it may speak of all the business by.
    private static readonly HashSet<string> Vague = WordSet.Exact(
        """
        products product main general process professional home power memory linear perpetual recurring support service services
        platform platforms data center client provider providers public sector of and the central pacific middle latin north south
        east west eastern western collaboration software online stores parks property infrastructure applications application
        distribution equipment third-party first-party self-serve construction vision pet garden commerce
        """
    );

    /// <summary>"oncology": a line of business that a sentence may open with, in lower case.</summary>
    public static bool Opens(string word) => IsCommon(word) && !Vague.Has(word.ToLowerInvariant());

    /// <summary>"digital channel", "marine business".</summary>
    public static bool EndsInUnit(string name) =>
        name.IndexOf(' ') is > 0 and var space && Units.Has(name.Substring(name.LastIndexOf(' ') + 1)) && space > 2;

    /// <summary>Whether all its words are such names, or it is a name of several capitalised words.</summary>
    public static bool Has(string name)
    {
        var words = name.Split(' ');
        return AreCommon(name) || words.Length > 1 && words.All(word => char.IsUpper(word[0]));
    }

    /// <summary>Whether all its words are names of parts that many businesses have.</summary>
    public static bool AreCommon(string name) => name.Split(' ').All(IsCommon);

    /// <summary>"oncology", "bond and specialty insurance", "rare disease": the name of a kind of business, and no place.</summary>
    public static bool IsLine(string name) =>
        name.Length > 1
        && name is not ("general" or "General")
        && name.Split(' ') is var words
        && (
            name.EndsWith("wealth management", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("asset management", StringComparison.OrdinalIgnoreCase)
            || Fields.Has(words[words.Length - 1].ToLowerInvariant())
            || Lines.Has(words[words.Length - 1].ToLowerInvariant())
        )
        && Array.TrueForAll(
            words,
            static word => char.IsLetter(word[0]) && !ScopeWords.IsVerb(word.ToLowerInvariant())
        );

    /// <summary>Behind "Personal insurance", which begins at a token; 0 where no such name does.</summary>
    public static int EndOfLine(Token[] tokens, int start)
    {
        for (var end = start + 2; end < tokens.Length && end - start <= 4 && !tokens[end - 1].AfterComma; end++)
        {
            if (Fields.Has(tokens[end - 1]))
            {
                return IsLine(tokens.Text(start, end)) ? end : 0;
            }
        }

        return 0;
    }

    private static bool IsCommon(string word) =>
        word.ToLowerInvariant() is var lower && (Common.Has(lower) || Lines.Has(lower));
}
