using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Follows talk of a market: "Our view of the truck market is unchanged. We would say a decline of 5%." is of that.</summary>
internal static class MarketTalk
{
    private const int Reach = 4;

    private static readonly HashSet<string> Markets = WordSet.Exact("market industry sector tam");

    private static readonly HashSet<string> Leads = WordSet.Exact("of about on at the");

    private static readonly HashSet<string> Views = WordSet.Exact(
        "view views talk look looking think outlook assumption assumptions see expect"
    );

    private static readonly HashSet<string> Ours = WordSet.Exact("our we've us");

    private static readonly HashSet<string> Own = WordSet.Exact("share position presence business leader leadership");

    private static readonly HashSet<string> Growing = WordSet.Exact(
        "grew grow growing gained gain outgrew outgrow outperform outperformed up down increased declined delivered saw had"
    );

    // "industry domestic capacity": of all of them.
    private static readonly HashSet<string> Supply = WordSet.Exact("capacity demand supply volume volumes production");

    /// <summary>"industry scheduled capacity": of all of them.</summary>
    public static bool IsSupply(Token[] tokens, int i) =>
        tokens[i].Is("industry") && tokens.Any(i + 1, i + 4, Supply) && tokens.Word(i - 1) != "our";

    /// <summary>Whether a sentence turns to how a market does, and not to how the company does in it.</summary>
    public static bool Begins(Token[] tokens)
    {
        var noun = tokens.First(0, tokens.Length, Markets);
        if (noun < 1 || Own.Has(tokens.Word(noun + 1)))
        {
            return false;
        }

        // "The handset market was weak."
        if (tokens[0].Is("the") && noun <= Reach && ScopeWords.IsVerb(tokens.Word(noun + 1)))
        {
            return !tokens.Any(0, tokens.Length, Ours);
        }

        // "We estimate that industry capacity rose."
        if (IsSupply(tokens, noun))
        {
            return !tokens.Any(0, tokens.Length, Ours);
        }

        var lead = tokens.Last(noun - Reach, noun, Leads);
        return lead >= 0
            && !tokens.HasComma(lead + 1, noun + 1)
            && !tokens.Any(lead, noun, Ours)
            && (tokens.Any(lead - Reach, lead, Views) || lead == 0 && ScopeWords.IsVerb(tokens.Word(noun + 1)));
    }

    /// <summary>Whether a figure that no concept is found for goes on with that: "This is up 5%", "We see a step down to 2%".</summary>
    public static bool MayBe(Statement said, Figure figure) =>
        Pronouns.Lead(said.Tokens) || figure.Unit == Unit.Percent && said.Mentions.Count == 0;

    /// <summary>Whether a sentence behind that says nothing of the company.</summary>
    public static bool GoesOn(Token[] tokens) =>
        !tokens.Any(0, tokens.Length, Ours)
        && !(
            tokens.First(0, tokens.Length, Growing) is var verb and > 0
            && tokens[verb - 1].Lower is "we" or "we're" or "we'll"
        );

    /// <summary>"we grow 19%, within the 18% to 22% growth for the category": of what is sold there, and not revenue.</summary>
    public static bool IsBesideIt(Token[] tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (
                tokens[i].Is("category")
                && (
                    tokens.Word(i + 1) == "growth"
                    || tokens[i - 1].Is("the") && tokens.Word(i - 2) is "for" or "of" && tokens.Word(i - 3) == "growth"
                )
            )
            {
                return true;
            }
        }

        return false;
    }
}
