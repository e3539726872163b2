using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links how many stores were opened or closed, and how many customers were won: "we added 96 stores".</summary>
internal static class Won
{
    private const int Reach = 4;

    private const int LongestName = 8;

    private static readonly HashSet<string> Stores = WordSet.Exact(
        "stores restaurants outlets branches clubs locations"
    );

    private static readonly HashSet<string> Customers = WordSet.Exact("customers clients accounts logos merchants");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around close to more than you know net another of a an total"
    );

    private static readonly HashSet<string> Opening = WordSet.Exact(
        "open opened opening launched launching add added adding adds opens"
    );

    private static readonly HashSet<string> Closing = WordSet.Exact("close closed closing closes shut shuttered");

    private static readonly HashSet<string> Winning = WordSet.Exact(
        "add added adding adds gained gaining signed signing welcomed acquired onboarded onboarding landed won"
    );

    private static readonly HashSet<string> Having = WordSet.Exact(
        "have had has operate operated operating with to was is at total ended reached"
    );

    private static readonly HashSet<string> Growing = WordSet.Exact(
        "grow grows grew growing expand expands expanded expanding"
    );

    private static readonly HashSet<string> Listing = new(Opening.Concat(Closing), StringComparer.Ordinal);

    private static readonly HashSet<string> Openings = WordSet.Exact("openings opening additions launches");

    private static readonly HashSet<string> Used = WordSet.Exact("software saas app terminal terminals");

    private static readonly HashSet<string> Closures = WordSet.Exact("closures closings");

    private static readonly HashSet<string> Adjectives = WordSet.Exact(
        "new net gross company owned operated franchised dark retail full service additional store restaurant paying"
    );

    // Between stores and the verb that tells what became of them: "stores that we may have closed".
    private static readonly HashSet<string> Relating = WordSet.Exact(
        "that which we we've may might have had were was are be"
    );

    public static Link? Of(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        var noun = tokens.Past(figure.Last + 1, Adjectives);
        if (noun >= tokens.Length || noun > figure.Last + Reach || tokens.HasComma(figure.Last + 1, noun + 1))
        {
            return null;
        }

        var before = tokens.Back(figure.First - 1, About);
        // "opened 3 depots and 40 stores".
        before = tokens.Word(before) == "and" ? tokens.Last(before - LongestName, before, Listing) : before;
        var verb = tokens.Word(before);
        return Openings.Has(tokens[noun]) && IsStore(tokens, noun) ? Count("StoreOpenings")
            : Closures.Has(tokens[noun]) && IsStore(tokens, noun) ? Count("StoreClosures")
            : Stores.Has(tokens[noun])
                ? Opening.Has(verb)
                        ? AreCustomers(tokens, figure.First) ? Count("NewLocations")
                            : Count("StoreOpenings")
                    : Closing.Has(verb) || Closing.Has(tokens.Word(tokens.Past(noun + 1, Relating)))
                        ? Count("StoreClosures")
                    : IsReached(tokens, figure.First)
                        ? Link.Of(
                            "StoreCount",
                            Measure.Count,
                            said.Subjects.Near.Behind(noun) ?? CountHolders.Of(said, figure) ?? FactDraft.Total
                        )
                    : Having.Has(verb) && tokens.Word(noun + 1) != "per"
                        ? Count("StoreCount") with
                        {
                            Scope = CountHolders.Of(said, figure),
                        }
                    : null
            : Customers.Has(tokens[noun]) && Winning.Has(verb) && !Again(tokens, noun) ? Count("NewCustomers")
            : null;
    }

    // "grow from 20 stores to over 300 stores"; not "close to 300 stores".
    private static bool IsReached(Token[] tokens, int first)
    {
        var to = tokens.Back(first - 1, SmallWords.AboutOrMore);
        return tokens.Word(to) == "to" && tokens.Word(to - 1) != "close" && tokens.Any(to - LongestName, to, Growing);
    }

    // "growth in our checkout software, adding 3,500 locations": of those who use it.
    private static bool AreCustomers(Token[] tokens, int first) => tokens.Any(0, first, Used);

    private static bool IsStore(Token[] tokens, int noun) => tokens[noun - 1].Lower is "store" or "restaurant";

    // "added 40 customers over $1 million": some of them.
    private static bool Again(Token[] tokens, int noun) =>
        tokens.Word(noun + 1) is "over" or "with" or "who" or "that" or "spending" or "using" or "on";

    private static Link Count(string concept) => Link.Of(concept, Measure.Count);
}
