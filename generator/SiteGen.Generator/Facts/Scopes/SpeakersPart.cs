using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads the part of the business that whoever speaks leads: "President, Business Insurance", "CEO of Pumps".</summary>
internal static class SpeakersPart
{
    private const int LongestName = 4;

    private static readonly HashSet<string> Leaders = WordSet.Exact("president ceo officer");

    // What is led for all of a company.
    private static readonly HashSet<string> Functions = WordSet.Exact(
        """
        chief officer operations operating sales marketing product products finance financial investor relations communications
        strategy strategic technology legal human people corporate development treasurer treasury counsel secretary commercial
        engineering growth planning accounting controller fp&a affairs customer research r&d board director chairman president
        ceo cfo coo cto company group global worldwide information revenue supply merchandising administration services
        founder co-founder interim former
        """
    );

    private static readonly HashSet<string> Units = WordSet.Exact("group division segment business unit");

    /// <summary>The part, as the title has it; null where the title names none.</summary>
    public static string? Of(SpokenTurn turn) =>
        turn.Kind == TurnKind.Speech && turn.Speaker?.Title is { } title
            ? Of(Tokenizer.Split(title.Text.AsSpan()))
            : null;

    private static string? Of(Token[] tokens)
    {
        var leader = tokens.Last(0, tokens.Length - 1, Leaders);
        var start = leader + 1;
        // "Vice President, Audit", "Chief Product Officer".
        if (
            leader < 0
            || tokens.Word(leader - 1) is "vice" or "senior"
            || tokens[leader].Is("officer") && !tokens.Are(leader - 2, "chief", "executive")
            || !tokens[start].AfterComma && !tokens[start].Is("of")
        )
        {
            return null;
        }

        start += tokens[start].Is("of") ? 1 : 0;
        var end = tokens.Length;
        end -= end > start + 1 && Units.Has(tokens[end - 1]) ? 1 : 0;
        return
            end - start is > 0 and <= LongestName
            && !tokens.HasComma(start + 1, tokens.Length)
            && !tokens.Any(start, end, Functions)
            && tokens
                .Skip(start)
                .Take(end - start)
                .All(static token => token.IsCapitalised || token.Lower is "and" or "&")
            ? tokens.Text(start, end)
            : null;
    }
}
