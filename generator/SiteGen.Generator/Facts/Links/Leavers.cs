using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "12% of our pilots left during the quarter": attrition of those who left.</summary>
internal static class Leavers
{
    private const int LongestName = 6;

    private static readonly HashSet<string> People = WordSet.Exact(
        "advisors advisers brokers bankers agents pilots engineers managers drivers nurses developers employees staff colleagues"
    );

    private static readonly HashSet<string> Left = WordSet.Exact("left departed resigned quit");

    private static readonly HashSet<string> Articles = WordSet.Exact("our the all");

    private static readonly HashSet<string> Ours = WordSet.Exact("our the total company company's entire");

    private static readonly HashSet<string> Others = WordSet.Exact(
        "customers customers' clients' partners' competitors' customer clients client their competitors competitor industry industry's partners partner other"
    );

    private static readonly HashSet<string> Whole = WordSet.Exact("employees staff colleagues");

    /// <summary>The link; null where nobody is said to have left.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var (tokens, of) = (said.Tokens, figure.Last + 1);
        var noun = tokens.Word(of) == "of" ? tokens.First(of + 1, of + LongestName, People) : -1;
        var verb = tokens.Word(noun + 1) is "have" or "had" or "has" ? noun + 2 : noun + 1;
        return
            noun < 0
            || tokens.HasComma(of, Math.Min(verb + 1, tokens.Length))
            || !Left.Has(tokens.Word(verb))
            || tokens.Word(verb + 1) is "to" or "over" or "in"
            || tokens.Any(of + 1, noun, Others)
            ? null
            : Link.Of(
                "Attrition",
                Measure.Rate,
                Whole.Has(tokens[noun]) && tokens.Past(of + 1, Ours) == noun
                    ? FactDraft.Total
                    : said.Subjects.NameOf(ScopeWords.Name(tokens, tokens.Past(of + 1, Articles), noun + 1))
                        ?? FactDraft.Unnamed
            );
    }
}
