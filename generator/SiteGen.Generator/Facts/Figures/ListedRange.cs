using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells "an operating margin of 24% and 24.5%", in a list of what is guided: a range whose "to" was misheard.</summary>
internal static class ListedRange
{
    private const int Reach = 6;

    // Of the lower end; ends further apart are two figures.
    private const decimal Near = 0.1m;

    private static readonly HashSet<string> Promising = WordSet.Exact(
        "expect expects expected anticipate guidance guiding outlook forecast project projecting"
    );

    private static readonly HashSet<string> Two = WordSet.Exact("respectively constant currency reported organic both");

    public static bool Is(Token[] tokens, Amount first, Amount second) =>
        tokens.Word(first.First - 1) == "of"
        && second.Value - first.Value <= Near * first.Value
        && (second.Last + 1 >= tokens.Length || tokens[second.Last + 1].AfterComma)
        && tokens.Any(0, first.First, Promising)
        && !tokens.Any(second.Last + 1, second.Last + 1 + Reach, Two)
        && IsOfOne(tokens, first.First - 2);

    // "Gross and operating margins of" are two.
    private static bool IsOfOne(Token[] tokens, int last)
    {
        for (var i = last; i > 0 && i > last - Reach && !tokens[i].IsNumber; i--)
        {
            if (tokens[i].Is("and"))
            {
                return tokens[i].AfterComma;
            }

            if (tokens[i].AfterComma)
            {
                return true;
            }
        }

        return true;
    }
}
