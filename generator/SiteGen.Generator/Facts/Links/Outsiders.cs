using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells figures of others (a customer, the market, a forecaster) from those of the company.</summary>
internal static class Outsiders
{
    private const int LongestName = 4;

    private static readonly HashSet<string> Many = WordSet.Exact(
        """
        customers clients retailers banks merchants brands shoppers consumers manufacturers insurers airlines hospitals
        utilities carriers partners competitors rivals peers developers startups rivals enterprises firms operators suppliers
        agencies organizations markets industries analysts economists forecasters households patients users employers adopters
        """
    );

    private static readonly HashSet<string> One = WordSet.Exact(
        """
        customer client retailer bank merchant brand shopper consumer manufacturer insurer airline hospital utility
        carrier partner competitor rival competition developer startup enterprise firm operator supplier agency market
        industry tam sam economy gdp inflation unemployment cpi gartner idc forrester household patient user employer adopter
        university team s&p nasdaq dow rival investor peer chain
        """
    );

    // "customer count", "carrier fees": the noun only tells which.
    private static readonly HashSet<string> Compounds = WordSet.Exact(
        """
        fees fee count counts base demand support success traffic engagement growth experience services service data
        spend spending acquisition retention accounts account cap share wins side segment business revenue sales
        agreement pass costs cost list price prices conditions relationships center centers group additions deposits
        """
    );

    // Behind somebody who acts.
    private static readonly HashSet<string> Followers = WordSet.Exact(
        """
        in of on at to for from with by as and or than that who which we our can could will would may might should did do
        had cut reported now also just alone already even today using who's like including about around between under over set
        took repaid laid sold bought paid built held won lost kept sent spent ran began became rose fell made gave chose
        """
    );

    // The company speaks again.
    private static readonly HashSet<string> Us = WordSet.Exact("we we've we're we'd we'll i us you you've");

    private static readonly HashSet<string> Determiners = WordSet.Exact(
        "the a an our one another this that these those each many some most several two three"
    );

    // Before someone that something of the company's is sold to, made with or named by.
    private static readonly HashSet<string> Objects = WordSet.Exact(
        """
        from to for with by of per in on at across among between including excluding ex and new net total active
        existing guide guided guiding tell told telling give gave given
        """
    );

    // "saw sales rise", "their revenue", "reported revenue": what follows is of whoever did it.
    private static readonly HashSet<string> Acts = WordSet.Exact(
        "has had saw see sees seen reported reports grew grow increase increased boost boosted lift lifted drove posted"
    );

    // "IDC estimates that".
    private static readonly HashSet<string> Estimates = WordSet.Exact("estimates forecasts predicts");

    private static readonly HashSet<string> Surveys = WordSet.Exact("survey surveys surveyed respondents");

    private static readonly HashSet<string> Planning = WordSet.Exact("planning planned plan");

    private static readonly HashSet<string> Buying = WordSet.Exact("purchase buy");

    private static readonly HashSet<string> Owners = WordSet.Exact("their his her theirs");

    /// <summary>Whether the figure is somebody else's.</summary>
    public static bool Own(Statement said, Figure figure) =>
        IsCited(said.Tokens)
        || IsSurveyed(said.Tokens)
        || MarketSizes.Are(said, figure)
        || IsOfOther(said, figure.First);

    // "…, according to the bureau".
    private static bool IsCited(Token[] tokens)
    {
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (
                tokens.Are(i, "according", "to")
                || tokens.Are(i, "published", "estimates")
                || i > 0 && Estimates.Has(tokens[i]) && tokens[i - 1].IsCapitalised && !Us.Has(tokens[i - 1])
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Surveys found that 72% of those that plan to buy …".
    private static bool IsSurveyed(Token[] tokens) =>
        tokens.Any(0, tokens.Length, Surveys)
        || tokens.Any(0, tokens.Length, Planning) && tokens.Any(0, tokens.Length, Buying);

    // The last subject before the figure is another's noun, and neither the company nor a concept of its own.
    private static bool IsOfOther(Statement said, int first)
    {
        for (var i = first - 1; i >= 0; i--)
        {
            if (Us.Has(said.Tokens[i]))
            {
                return false;
            }

            var mention = said.MentionAt(i);
            if (mention is null or { Concept.Measure: Measure.Other } && MarketTalk.IsSupply(said.Tokens, i))
            {
                return true;
            }

            if (mention is null && IsSomeone(said.Tokens, i) && IsSubject(said.Tokens, i))
            {
                return true;
            }

            if (mention is { Concept.Measure: not Measure.Other })
            {
                var before = said.Tokens.Back(mention.First - 1, ScopeWords.Transparent);
                if (!Acts.Has(said.Tokens.Word(before)) && !Acts.Has(said.Tokens.Word(mention.First - 1)))
                {
                    return before >= 0
                        && (Owners.Has(said.Tokens[before]) || OwnersAway.Are(said.Tokens[before], Many));
                }

                i = mention.First;
            }
        }

        return false;
    }

    private static bool IsSomeone(Token[] tokens, int i) =>
        !IsPart(tokens, i)
        // "the Larch team delivered": the company's.
        && !(tokens[i].Is("team") && i > 0 && tokens[i - 1].IsCapitalised)
        // "the Larch brand posted", "our outlet brand saw": too.
        && !(tokens[i].Is("brand") && i > 1 && (tokens[i - 1].IsCapitalised || tokens[i - 2].Is("our")))
        && (
            Many.Has(tokens[i])
            || One.Has(tokens[i]) && !Compounds.Has(tokens.Word(i + 1)) && !IsCompound(tokens, i + 1)
        );

    // "the carrier passthrough fees": the noun only tells which, before another that no verb is.
    private static bool IsCompound(Token[] tokens, int next) =>
        next < tokens.Length
        && !tokens[next].AfterComma
        && !tokens[next].IsCapitalised
        && !tokens[next].IsNumber
        && char.IsLetter(tokens[next].Lower[0])
        && !tokens[next].Lower.EndsWith("s", StringComparison.Ordinal)
        && !tokens[next].Lower.EndsWith("ly", StringComparison.Ordinal)
        && !ScopeWords.IsVerb(tokens[next].Lower)
        && !Followers.Has(tokens[next]);

    // "Emerging markets were up 6%, enterprise was up 11%": parts of the business; "an enterprise" is somebody.
    private static bool IsPart(Token[] tokens, int i) =>
        tokens[i].Is("markets") && tokens.Word(i - 1) == "emerging"
        // "Our largest market, Peru, grew".
        || tokens[i].Is("market") && tokens.Word(i - 2) == "our"
        || tokens[i].Is("enterprise") && (i == 0 || tokens[i].AfterComma || tokens[i - 1].Is("and"));

    // Back over its adjectives: "a large bank" acts, "from our largest bank customers" does not.
    private static bool IsSubject(Token[] tokens, int noun)
    {
        for (var i = noun - 1; i >= noun - LongestName; i--)
        {
            if (i < 0 || tokens[i + 1].AfterComma)
            {
                return true;
            }

            if (Objects.Has(tokens[i]))
            {
                return tokens[i].Is("with") && Acting.Is(tokens, noun);
            }

            if (Determiners.Has(tokens[i]))
            {
                return !Objects.Has(tokens.Word(i - 1)) || tokens.Word(i - 1) == "with" && Acting.Is(tokens, noun);
            }
        }

        return false;
    }
}
