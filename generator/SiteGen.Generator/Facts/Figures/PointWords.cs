using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Numbers that are written out before points: "up three points", "one to two points of headwind".</summary>
internal static class PointWords
{
    private static readonly string[] Names =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
    ];

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around another a an just less more than little under"
    );

    // "Let me make two points" measures nothing: such a word stands before those that do, or an effect behind.
    private static readonly HashSet<string> Moves = WordSet.Exact(
        """
        up down increased increase decreased decrease expanded contracted improved declined grew fell rose dropped gained
        lost contributed benefited by reduced
        """
    );

    private static readonly HashSet<string> Effects = WordSet.Exact(
        """
        headwind headwinds tailwind tailwinds benefit impact pressure improvement increase decrease decline expansion
        contraction leverage higher lower better worse
        """
    );

    private static readonly HashSet<string> BeforeEffects = WordSet.Exact(
        "of a positive negative operating gross net ebitda margin growth revenue currency fx normal course underlying organic"
    );

    /// <summary>Whether one may begin with a word.</summary>
    public static bool Begins(string word) => Array.IndexOf(Names, word) > 0;

    /// <summary>The number that is written out at a token; 0 for none.</summary>
    public static int At(Token[] tokens, int i) =>
        Array.IndexOf(Names, tokens.Word(i)) is var number and > 0 && IsOfPoints(tokens, i) ? number : 0;

    private static bool IsOfPoints(Token[] tokens, int i)
    {
        var last = IsRange(tokens, i) ? i + 2 : i;
        return tokens.Word(last + 1) switch
        {
            "percentage" or "basis" or "bps" => true,
            // "down six days sequentially".
            "day" or "days" => last == i && Moves.Has(tokens.Word(tokens.Back(i - 1, About))),
            "point" or "points" => Leads(tokens, IsRange(tokens, i - 2) ? i - 2 : i) || Follows(tokens, last + 2),
            _ => false,
        };
    }

    private static bool IsRange(Token[] tokens, int i) =>
        i >= 0 && tokens.Word(i + 1) == "to" && Begins(tokens[i].Lower) && Begins(tokens.Word(i + 2));

    private static bool Leads(Token[] tokens, int i) => Moves.Has(tokens.Word(tokens.Back(i - 1, About)));

    private static bool Follows(Token[] tokens, int i)
    {
        var effect = tokens.Past(i, BeforeEffects);
        return effect < tokens.Length && !tokens.HasComma(i, effect + 1) && Effects.Has(tokens[effect]);
    }
}
