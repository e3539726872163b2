using SiteGen.Generator.Support;

namespace SiteGen.Generator.Turns;

/// <summary>Words of which captions are made. A text of nothing else names a topic, and no person.</summary>
internal static class TopicWords
{
    private static readonly HashSet<string> Known = WordSet.Of(
        """
        adjusted africa agenda america americas annual appendix asia average balance billings bookings bridge business capex
        capital cash center central chart closing cloud commercial comments company consumer core corporate cost costs
        customer customers data debt deferred demand digital disclaimer dividend drivers east ebit ebitda efficiency emea
        energy enterprise environment eps equity europe expenses fiscal five flow forward four framework free full global
        goals gross group growth guidance half health highlights home income industrial initiatives innovation
        international inventory investment investments key leverage liquidity loan loans long looking macro management
        margin margins market marketing markets media metrics mix model near net new north one operating operations
        opportunity order orders other outlook overview people performance pipeline platform portfolio price pricing
        priorities product products profit program progress remarks report restructuring results retail return returns
        review risk sales second section security segment segments service services session share sheet slide software
        south statement statements strategic strategy strong subscription summary supply chain sustainability tax
        technology term third three topic total trends two update use value volume west working world
        """
    );

    public static bool AreAll(IEnumerable<string> words) => words.All(Known.Contains);
}
