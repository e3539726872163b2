using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "historically", "in the past", "before the pandemic", "it used to be": some time that is not this quarter, kept as words.</summary>
internal static class FormerCue
{
    private static readonly HashSet<string> Usual = WordSet.Exact(
        "historically traditionally typically normally usually"
    );

    // "historically we have seen 5%", and not "a historically strong quarter".
    private static readonly HashSet<string> Following = WordSet.Exact(
        "has have had been was were is are ran run runs we we've it it's they this that our the"
    );

    private static readonly HashSet<string> Measures = WordSet.Exact(
        "% percent points point bps million billion trillion range teens digits"
    );

    private static readonly HashSet<string> Highs = WordSet.Exact("high highs low lows record records peak peaks");

    private static readonly HashSet<string> Crises = WordSet.Exact("pandemic covid crisis war");

    private static readonly HashSet<string> Being = WordSet.Exact("be have run do average generate");

    private static readonly HashSet<string> Articles = WordSet.Exact("the our its a");

    private static readonly HashSet<string> Saying = WordSet.Exact(
        "said talked discussed mentioned noted done seen shared guided commented spoken told indicated"
    );

    private static readonly HashSet<string> Times = WordSet.Exact(
        "year years quarter quarters month months week weeks day days decade several few couple two three four five six"
    );

    /// <summary>Whether one may begin, or end, with a word.</summary>
    public static bool Begins(string word) =>
        Usual.Contains(word) || Crises.Contains(word) || word is "used" or "peak" or "lifetime" or "historical";

    public static PeriodCue? At(Token[] tokens, int i) =>
        // "our historical rate of 3%", and not "a historical high".
        tokens[i].Is("historical")
            ? tokens.Word(i - 1) is "our" or "its" or "the" && !Highs.Has(tokens.Word(i + 1))
                ? new(i, i, "historically")
                : null
            : Usual.Has(tokens[i])
                ? (IsTime(tokens, i) ? Of(tokens, i, i) : null)
                // "$1 billion lifetime", and not "lifetime value".
                : tokens[i].Is("lifetime")
                    ? i + 1 >= tokens.Length || tokens[i + 1].AfterComma
                        ? Of(tokens, i, i)
                        : null
                    : tokens[i].Is("past")
                        ? Past(tokens, i)
                        : tokens[i].Is("used") && tokens.Word(i + 1) == "to" && Being.Has(tokens.Word(i + 2))
                            ? new(i, i + 1, PeriodName.Formerly)
                            : tokens[i].Is("peak")
                                ? Peak(tokens, i)
                                : Crises.Has(tokens[i])
                                    ? Before(tokens, i)
                                    : null;

    /// <summary>"Normally, first quarter revenue is down 5%": of every year; null where a sentence does not open so.</summary>
    public static string? Opening(Token[] tokens) =>
        tokens.Length > 1 && Usual.Has(tokens[0]) && tokens[1].AfterComma ? tokens[0].Lower : null;

    private static bool IsTime(Token[] tokens, int i) =>
        i + 1 >= tokens.Length
        || tokens[i + 1].AfterComma
        || Following.Has(tokens[i + 1])
        || i > 0 && (Measures.Has(tokens[i - 1]) || tokens[i - 1].IsNumber);

    // "in the past", and not "in the past year".
    private static PeriodCue? Past(Token[] tokens, int i) =>
        tokens.Are(i - 2, "in", "the")
        && !Times.Has(tokens.Word(i + 1))
        && !(i + 1 < tokens.Length && tokens[i + 1].IsNumber)
        && !Saying.Has(tokens.Word(i - 3))
            ? Of(tokens, i - 2, i)
            : null;

    // "at our peak".
    private static PeriodCue? Peak(Token[] tokens, int i) =>
        tokens.Back(i - 1, Articles) is var at and >= 0 && tokens[at].Is("at") && !tokens.Are(i + 1, "to", "trough")
            ? Of(tokens, at, i)
            : null;

    // "before the pandemic", "pre-COVID".
    private static PeriodCue? Before(Token[] tokens, int i) =>
        tokens.Back(i - 1, Articles) is var before and >= 0
        && (tokens[before].Lower is "before" or "pre" || tokens.Are(before - 1, "prior", "to"))
            ? Of(tokens, tokens[before].Is("to") ? before - 1 : before, i)
            : null;

    private static PeriodCue Of(Token[] tokens, int first, int last) =>
        new(first, last, tokens.Text(first, last + 1).ToLowerInvariant());
}
