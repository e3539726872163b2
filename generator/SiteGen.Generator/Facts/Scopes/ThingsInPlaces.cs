using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells "our stores in Texas had revenue of $5 million": some of the business, by no name of its own.</summary>
internal static class ThingsInPlaces
{
    private const int Longest = 6;

    private static readonly HashSet<string> Earning = WordSet.Exact(
        "had has generated delivered produced contributed earned posted recorded achieved saw"
    );

    /// <summary>Whether such a thing is the subject of the sentence.</summary>
    public static bool Lead(Statement said)
    {
        var tokens = said.Tokens;
        var place = 2;
        while (place < tokens.Length && place <= Longest && !tokens[place].Is("in") && !tokens[place].AfterComma)
        {
            place++;
        }

        var end = place + 1;
        while (end < tokens.Length && tokens[end].IsCapitalised && !tokens[end].AfterComma)
        {
            end++;
        }

        return end > place + 1
            && tokens[place].Is("in")
            && tokens[0].Lower is "our" or "the"
            && Earning.Has(tokens.Word(end))
            && !PeriodCues.StartsAt(tokens, place + 1)
            && !said.Subjects.IsIssuer(tokens[place - 1]);
    }
}
