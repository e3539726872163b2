using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Tells figures that no concept is found for and that measure no business: what one of something costs, what was given
/// away, how often an advertisement was seen, what customers save.
/// </summary>
internal static class Trifles
{
    // Smaller amounts are prices, or amounts whose "million" was left out.
    private const decimal SmallestAmount = 1000;

    private const int Reach = 5;

    private static readonly HashSet<string> Averages = WordSet.Exact(
        "average averaged cost costs price prices realized realization barrel ton tonne pound ounce boe mcf mmbtu gallon bushel mwh"
    );

    private static readonly HashSet<string> Units = WordSet.Exact("mile month day person week seat hour click");

    private static readonly HashSet<string> Seen = WordSet.Exact(
        """
        impressions attendees registrants attendance miles equivalents predictions viewers fans followers spectators consumers
        visitors parameters
        """
    );

    private static readonly HashSet<string> Adjectives = WordSet.Exact(
        "unique social media ai more than total new registered of additional in-person virtual daily"
    );

    private static readonly HashSet<string> Giving = WordSet.Exact(
        "donated donate donating donation donations donates"
    );

    private static readonly HashSet<string> Others = WordSet.Exact("customers customer clients client users partners");

    private static readonly HashSet<string> Saving = WordSet.Exact(
        "save saved saves saving reduce reduced cut achieve achieved"
    );

    private static readonly HashSet<string> Credits = WordSet.Exact("credit credits rebate rebates");

    private static readonly HashSet<string> Than = WordSet.Exact("than in from versus");

    private static readonly HashSet<string> Comparing = WordSet.Exact("sequentially sequential yoy qoq annually");

    private static readonly HashSet<string> Personal = WordSet.Exact("personal");

    private static readonly HashSet<string> Prepositions = WordSet.Exact(
        "for across inside within in among through evaluating"
    );

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around more than a some the"
    );

    private static readonly HashSet<string> Many = WordSet.Exact(
        "agencies hospitals households consumers companies organizations enterprises banks retailers schools governments americans people"
    );

    private static readonly HashSet<string> Stores = WordSet.Exact("stores restaurants shops branches clubs locations");

    private static readonly HashSet<string> Own = WordSet.Exact("our us we");

    private static readonly HashSet<string> Guessing = WordSet.Exact("guessing");

    public static bool Are(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        return Unit.IsMoney(figure.Unit)
                && (IsPrice(tokens, figure) || tokens.Any(0, figure.First, Giving) || IsCredit(tokens, figure))
            || figure.Unit == Unit.Count && Seen.Has(tokens.Word(tokens.Past(figure.Last + 1, Adjectives)))
            || figure.Unit == Unit.Count && IsInPassing(tokens, figure.First)
            // "volume more than tripled", against nothing.
            || figure is { Unit: Unit.Ratio, Decimals: null } && !IsCompared(tokens)
            || figure.Unit == Unit.Percent && (IsSaved(tokens, figure.First) || IsOfOthers(tokens, figure.Last + 1))
            // "30% more models", "with 45% fewer servers".
            || figure.Unit == Unit.Percent
                && tokens.Word(figure.Last + 1) is "more" or "fewer"
                && !Than.Has(tokens.Word(figure.Last + 2))
                && !tokens.HasComma(figure.Last + 1, figure.Last + 3)
            || IsPersonal(tokens, figure.First)
            || tokens.Any(0, tokens.Length, Guessing);
    }

    private static bool IsCompared(Token[] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Is("over") && tokens.Word(i - 1) is "year" or "quarter" || Comparing.Has(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    // "in over 50 million homes", "after evaluating 1,000 firms": nobody of ours counts them.
    private static bool IsInPassing(Token[] tokens, int first) =>
        Prepositions.Has(tokens.Word(tokens.Back(first - 1, About))) || IsOnce(tokens, first);

    // "grew the company from under 20 stores to over 300 stores": how many there were, long ago.
    private static bool IsOnce(Token[] tokens, int first)
    {
        var from = tokens.Back(first - 1, About) - (tokens.Word(first - 1) is "under" or "just" ? 1 : 0);
        return tokens.Word(from) == "from"
            && Stores.Has(tokens.Word(first + 1))
            && tokens.Word(first + 2) == "to"
            && !tokens[first + 2].AfterComma;
    }

    // "my personal buyback of $1 million".
    private static bool IsPersonal(Token[] tokens, int first) =>
        tokens.Last(0, first, Personal) is var word and > 0
        && tokens[word - 1].Lower is "my" or "his" or "her" or "their";

    // "$99 a month", "$0.30 per mile", "that $750 that we paid"; "$43 per barrel" measures a business.
    private static bool IsPrice(Token[] tokens, Figure figure) =>
        Math.Abs(figure.Value ?? figure.High ?? figure.Low ?? 0) < SmallestAmount
        && (
            !tokens.Any(0, tokens.Length, Averages)
            || tokens.Word(figure.Last + 1) is "a" or "per" && Units.Has(tokens.Word(figure.Last + 2))
        );

    // "the tax credit of $7,500": what a state pays for one.
    private static bool IsCredit(Token[] tokens, Figure figure) =>
        Math.Abs(figure.Value ?? 0) < SmallestAmount * 100 && tokens.Any(figure.First - Reach, figure.First, Credits);

    // "25% of the government agencies": of those out there.
    private static bool IsOfOthers(Token[] tokens, int of)
    {
        var noun = tokens.First(of + 1, of + Reach, Many);
        return tokens.Word(of) == "of" && noun > 0 && !tokens.HasComma(of + 1, noun + 1) && !tokens.Any(0, noun, Own);
    }

    // "customers save over 50% by migrating".
    private static bool IsSaved(Token[] tokens, int first) =>
        tokens.Last(first - Reach, first, Saving) is var verb and > 0 && tokens.Any(verb - Reach, verb, Others);
}
