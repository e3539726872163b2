namespace SiteGen.Generator.Facts;

/// <summary>Tells figures of others (a customer, the market, a forecaster) and of suppositions from those of the company.</summary>
internal static class Outsiders
{
    private static readonly WordSet Nouns = WordSet.Of(
        """
        customer customers client clients retailer retailers bank banks merchant merchants brand brands shopper shoppers
        consumer consumers manufacturer manufacturers insurer insurers airline airlines hospital hospitals utility
        utilities carrier carriers partner partners competitor competitors competition peer peers developer developers
        startup startups enterprise firm firms operator operators supplier suppliers agency agencies market markets
        industry industries tam sam economy gdp inflation unemployment cpi gartner idc forrester analysts economists
        forecasters household households patient patients user users employer employers university team
        """
    );

    // The company speaks again.
    private static readonly WordSet Us = WordSet.Of("we we've we're we'd we'll i us");

    private const int LongestName = 4;

    private static readonly WordSet Determiners = WordSet.Of(
        "the a an our one another this that these those each many some most several two three"
    );

    // Before someone that something of the company's is sold to, made with or named by.
    private static readonly WordSet Objects = WordSet.Of(
        """
        from to for with by of per in on at across among between including excluding ex and new net total active
        existing
        """
    );

    private static readonly WordSet Suppositions = WordSet.Of("if suppose imagine hypothetically let's let assume");

    // "If you annualize that …", "if you look at …": a way to say what is.
    private static readonly WordSet Reckoning = WordSet.Of(
        "annualize annualized look exclude excluding compare think take recall remember adjust"
    );

    private static readonly WordSet Conditions = WordSet.Of("were would could say says grows grow spend spends");

    /// <summary>Whether the figure is somebody else's, or nobody's.</summary>
    public static bool Own(Statement said, Figure figure) =>
        IsCited(said.Tokens) || IsSupposed(said.Tokens, figure.First) || IsOfOther(said, figure.First);

    // "…, according to the bureau".
    private static bool IsCited(Token[] tokens)
    {
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Is("according") && tokens[i + 1].Is("to"))
            {
                return true;
            }
        }

        return false;
    }

    // "If revenue were to grow 30%", "let's say you spend $1 million": in that clause.
    private static bool IsSupposed(Token[] tokens, int first)
    {
        for (var i = first - 1; i >= 0; i--)
        {
            if (Suppositions.Has(tokens[i]))
            {
                return tokens.Any(i + 1, Math.Min(i + 8, first), Conditions) && !tokens.Any(i + 1, first, Reckoning);
            }

            if (tokens[i].AfterComma)
            {
                return false;
            }
        }

        return false;
    }

    // The last subject before the figure is another's noun, and neither the company nor a concept.
    private static bool IsOfOther(Statement said, int first)
    {
        for (var i = first - 1; i >= 0; i--)
        {
            if (Us.Has(said.Tokens[i]) || said.MentionAt(i) is { Concept.Measure: not Measure.Other })
            {
                return false;
            }

            if (Nouns.Has(said.Tokens[i]) && IsSubject(said.Tokens, i))
            {
                return true;
            }
        }

        return false;
    }

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
                return false;
            }

            if (Determiners.Has(tokens[i]))
            {
                return !Objects.Has(tokens.Word(i - 1));
            }
        }

        return false;
    }
}
