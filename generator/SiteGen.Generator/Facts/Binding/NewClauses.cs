using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells where behind a figure another statement begins, so that a period there is that one's.</summary>
internal static class NewClauses
{
    private static readonly HashSet<string> Us = WordSet.Exact("we");

    private static readonly HashSet<string> Restarts = WordSet.Exact(
        "we we're we've we'll which but while raising bringing"
    );

    private static readonly HashSet<string> Told = WordSet.Exact(
        "achieved delivered saw had reported posted experienced showed did got"
    );

    private static readonly HashSet<string> Openings = WordSet.Exact("over for in the as during");

    private static readonly HashSet<string> Owners = WordSet.Exact("we we've our revenue");

    /// <summary>"…, and we're raising our full year": what stands behind is someone's next statement.</summary>
    public static bool StartsAnew(Token[] tokens, int from, int to)
    {
        var word = tokens.First(from + 1, to, Restarts);
        // "the growth we achieved in the first half", "the growth that we're guiding to for the fourth quarter".
        return word >= 0
            // "609 stores, which we had in Q2".
            && !(tokens[word].Is("which") && tokens.Word(word + 1) == "we" && Told.Has(tokens.Word(word + 2)))
            && !(
                !tokens[word].AfterComma
                && (
                    tokens[word].Is("we") && Told.Has(tokens.Word(word + 1))
                    || tokens[word].Lower is not "we" && tokens[word - 1].Is("that")
                )
                // "reversals of what we had incurred in Q4": when that was.
                && !(tokens.Word(word + 1) == "had" && tokens.Word(word + 2).EndsWith("ed", StringComparison.Ordinal))
            );
    }

    public static bool NamesUs(Token[] tokens, int start, int end) => tokens.Any(start, end, Us);

    /// <summary>"… and over the last 12 months we generated": the period of what follows.</summary>
    public static bool StartsClause(Token[] tokens, PeriodCue cue)
    {
        var before = Math.Max(tokens.Back(cue.First - 1, Openings), 0);
        var after = cue.Last + 1;
        return cue.First > 0
            && tokens[before].Lower is "and" or "but"
            && after < tokens.Length
            && (Owners.Has(tokens[after]) || tokens[before].AfterComma);
    }
}
