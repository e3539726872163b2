using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Tells what is counted or paid, and has no revenue of its own: "traffic grew 5%" is no growth of revenue, "Optics grew
/// 5%" is one.
/// </summary>
internal static class Things
{
    // Of trade: what is asked for, made, shipped and held.
    private static readonly HashSet<string> Trade = WordSet.Exact(
        """
        traffic volume volumes usage demand unit units shipments shipment inventory inventories capacity pipeline price prices
        pricing asp asps ticket tickets basket baskets orders order signings signing quotes awards backlog funnel leads wins deals deal
        proposals production output throughput tons tonnage tonnes barrels wells rigs reserves realizations 
        supply stock stocks consumption sellout sell-through purchases discounts promotions promotion returns refunds
        visits visit visitors reservations installs installations openings closures conversion conversions
        """
    );

    // Of people and what they do.
    private static readonly HashSet<string> People = WordSet.Exact(
        """
        members member membership memberships users user subscribers subscriber accounts account customers customer clients 
        patients passengers guests riders drivers couriers merchants sellers buyers shoppers households partners developers
        advertisers engineers employees people team teams staff workforce headcount hiring hires reps attendance audience viewers
        viewership listeners followers enrollment enrollments census admissions procedures prescriptions scripts policies
        policyholders lives downloads sessions impressions clicks views searches queries minutes hours streams trips rides
        miles transactions engagement adoption penetration satisfaction nps awareness sentiment retention churn
        """
    );

    // Of money that is no revenue.
    private static readonly HashSet<string> Money = WordSet.Exact(
        """
        cost costs expense expenses opex capex wages wage salaries compensation labor tariffs taxes tax interest amortization
        depreciation debt cash spend spending investment investments loans loan deposits deposit balances balance assets
        originations delinquencies charge-offs losses claims premiums frequency severity inflows outflows flows aum fund funds
        rents rent yields yield spread spreads occupancy adr revpar noi leases dividend dividends shares share valuation
        margin margins profit profits income earnings ebitda ebit eps results fees inflation dollar currency steel diesel
        fuel aluminum copper resin
        """
    );

    // Of all else that is measured.
    private static readonly HashSet<string> Measures = WordSet.Exact(
        """
        productivity efficiency rate rates ratio mix value size count number numbers amount percentage level levels index score
        scores time times days growth performance activity momentum strength opportunity market markets industry industries economy
        gdp competition competitors peers company companies category categories comparison comparisons comps emissions waste
        apps app endpoints servers nodes workloads tokens parameters models vehicles rooms beds seats locations
        restaurants clinics sites fleet footage space mentions
        rasm prasm trasm casm asm asms rpm rpms arpu arppu arpa aov acv tcv tpv gpv gmv gov dau daus mau maus ffo affo nav roe roic
        roi nii nim cac ltv ctr cpm cpc cpi ppi rwa rwas lcr npl npls dso dsos dio ubi
        """
    );

    private static readonly HashSet<string> Joints = WordSet.Exact("of in on at for from under per with to by");

    /// <summary>Whether a name is of such a thing: its last word, or the one before "of", "per" and the like.</summary>
    public static bool Name(string words)
    {
        var all = words.ToLowerInvariant().Split(' ');
        var joint = Array.FindIndex(all, word => Joints.Has(word));
        return all[0] == "average" || Has(all[all.Length - 1]) || joint > 0 && Has(all[joint - 1]);
    }

    /// <summary>"Enterprise customers": what is sold to them may be meant.</summary>
    public static bool AreCustomers(string words) => words.EndsWith(" customers", StringComparison.Ordinal);

    private static bool Has(string word) =>
        Trade.Has(word) || People.Has(word) || Money.Has(word) || Measures.Has(word);
}
