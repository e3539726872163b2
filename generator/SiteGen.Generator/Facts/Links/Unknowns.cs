using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells that a figure is of something which no concept names.</summary>
internal static class Unknowns
{
    private const int LongestAside = 4;

    private static readonly HashSet<string> Qualifying = WordSet.Exact(
        "approximately about roughly nearly over around almost than more least at to up a an"
    );

    // Nouns that stand for the concept named before them.
    private static readonly HashSet<string> Carriers = WordSet.Exact(
        """
        excess north upwards shy part order neighborhood range target guidance outlook forecast total level rate estimate midpoint growth record result
        year date basis expectation expectations end guide quarter strong solid robust
        """
    );

    private static readonly HashSet<string> Between = WordSet.Exact(
        "for in our the business segment unit to a range on"
    );

    // "$20 million in line with our outlook", "$20 million in constant currency".
    private static readonly HashSet<string> Adverbs = WordSet.Exact(
        "line constant local total aggregate reported keeping accordance addition part spite each any"
    );

    private static readonly HashSet<string> Determiners = WordSet.Exact("the a this each both total");

    /// <summary>"$20 million of fees": a noun behind the figure.</summary>
    public static bool IsBehind(Statement said, Figure figure)
    {
        var (tokens, of) = (said.Tokens, figure.Last + 1);
        if (tokens.Word(of) is not ("of" or "in") || tokens[of].AfterComma || of + 1 >= tokens.Length)
        {
            return false;
        }

        // "5 million of the planned 9 million": as much of the same.
        if (
            tokens.Word(of + 1) is "the" or "our" or "a"
            && tokens.Word(of + 2) is "planned" or "announced" or "authorized"
        )
        {
            return false;
        }

        var noun = of + 1;
        return !PeriodCues.StartsAt(tokens, noun)
            && (
                !Determiners.Has(tokens[noun])
                    && !tokens[noun].IsNumber
                    && !(tokens[of].Is("in") && Adverbs.Has(tokens[noun]))
                || tokens[of].Is("of") && tokens[noun].Lower is "our" or "the" && !PeriodCues.StartsAt(tokens, noun + 1)
            );
    }

    /// <summary>"fees of $20 million": a noun before the figure.</summary>
    public static bool IsBefore(Statement said, Figure figure)
    {
        var of = said.Tokens.Back(figure.First - 1, Qualifying);
        of = of > 0 && said.Tokens[of].Is("of") && said.Tokens[of].AfterComma ? Aside(said.Tokens, of) : of;
        return of > 0
            && (said.Tokens[of].Is("of") || said.Tokens[of].AfterComma && said.Tokens[of].Is("as"))
            && !Carriers.Has(said.Tokens[of - 1])
            && !said.Mentions.Any(mention => Names(mention, of - 1) || LeadsTo(said.Tokens, mention, of))
            && !IsPeriod(said.Tokens, of);
    }

    // "expense, as adjusted, of $20 million": the noun stands before the aside.
    private static int Aside(Token[] tokens, int of)
    {
        for (var i = of - 1; i > 0 && i >= of - LongestAside; i--)
        {
            if (tokens[i].AfterComma)
            {
                return tokens[i].Is("as") ? i : of;
            }
        }

        return of;
    }

    private static bool Names(Mention mention, int token) =>
        mention.First <= token && mention.Last >= token && mention.Concept.Measure != Measure.Other;

    private static bool IsPeriod(Token[] tokens, int of)
    {
        for (var i = of - 1; i >= Math.Max(of - 3, 0); i--)
        {
            if (PeriodCues.StartsAt(tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    // "revenue for our communications business of $5 million".
    private static bool LeadsTo(Token[] tokens, Mention mention, int of)
    {
        if (mention.Last >= of || of - mention.Last > 7)
        {
            return false;
        }

        for (var i = mention.Last + 1; i < of; i++)
        {
            if (
                !Between.Has(tokens[i])
                && !(tokens[i].IsCapitalised && Places.Is(tokens[i].Text))
                && !(mention.Scope?.IndexOf(tokens[i].Text, StringComparison.OrdinalIgnoreCase) >= 0)
            )
            {
                return false;
            }
        }

        return true;
    }
}
