using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells customers that are counted only above an amount: "1,870 customers spending more than $100,000".</summary>
internal static class Thresholds
{
    private const int Reach = 8;

    private const int LongestName = 14;

    private static readonly HashSet<string> Openers = WordSet.Exact("and our the while");

    private static readonly HashSet<string> Counted = WordSet.Exact(
        "customers customer clients client accounts account companies organizations merchants advertisers brands users"
    );

    private static readonly HashSet<string> Narrowing = WordSet.Exact(
        "spending paying contributing generating with above over exceeding greater"
    );

    private static readonly HashSet<string> Scales = WordSet.Exact("million thousand k m");

    private static readonly HashSet<string> Over = WordSet.Exact("over above of exceeding greater more in at");

    /// <summary>The link of a number of customers; of some of them where the words behind it tell what they spend.</summary>
    public static Link Narrowed(Token[] tokens, Figure figure, Link link) =>
        NameBehind(tokens, figure) is not { } name ? link
        : link.Concept != FactDraft.Other ? link with { Scope = name }
        : figure.Unit == Unit.Count && Held.Has(tokens.Word(tokens.Back(figure.First - 1, About)))
            ? Link.Of("CustomerCount", Measure.Count, name)
        : link;

    private static readonly HashSet<string> Held = WordSet.Exact("have had has reached");

    private static readonly HashSet<string> About = WordSet.Exact(
        "now about approximately roughly nearly over almost around more than some"
    );

    /// <summary>"5,000 customers spending more than $100,000": who are counted; null where no amount tells them.</summary>
    public static string? NameBehind(Token[] tokens, Figure figure)
    {
        var noun = tokens.First(figure.Last, figure.Last + 4, Counted);
        return noun < 0 ? null : NameAt(tokens, noun);
    }

    /// <summary>"Customers with more than $100,000 of ARR grew 30%": those who grow before a verb; null where they are not told so.</summary>
    public static string? NameBefore(Token[] tokens, int verb)
    {
        var noun = tokens.Last(verb - LongestName, verb, Counted);
        return
            noun >= 0
            && !tokens.HasComma(noun + 1, verb + 1)
            && (
                noun == 0
                || tokens.Are(noun - 2, "number", "of")
                || tokens[noun].AfterComma
                || Openers.Has(tokens[noun - 1])
            )
            ? NameAt(tokens, noun)
            : null;
    }

    /// <summary>"Deals over $1 million": by their amount; null where none stands behind their name.</summary>
    public static string? DealsAt(Token[] tokens, int first, int last)
    {
        var end = last + 1;
        if (end + 1 >= tokens.Length || !Currencies.Begins(tokens[end].Lower) || !tokens[end + 1].IsNumber)
        {
            return null;
        }

        end += Scales.Has(tokens.Word(end + 2)) ? 2 : 1;
        var name = tokens.Text(first, end + 1);
        return char.ToUpperInvariant(name[0]) + name.Substring(1);
    }

    private static string? NameAt(Token[] tokens, int noun)
    {
        if (Cohorts.NameAt(tokens, noun) is { } cohort)
        {
            return cohort;
        }

        var word = tokens.First(noun + 1, noun + 3, Narrowing);
        if (word < 0 || tokens[word].AfterComma || !HasMoney(tokens, word + 1))
        {
            return null;
        }

        var end = word + 1;
        while (end < tokens.Length && !tokens[end].AfterComma && !tokens[end].IsNumber)
        {
            end++;
        }

        // "$1 million".
        end += end + 1 < tokens.Length && Scales.Has(tokens.Word(end + 1)) ? 2 : 1;
        var name = end > tokens.Length ? "" : tokens.Text(noun, end);
        return name.Length < 2 ? FactDraft.Unnamed : char.ToUpperInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>"customers with ARR over $1 million": a name that only tells which customers.</summary>
    public static bool Hold(Token[] tokens, Mention mention) =>
        tokens.Word(mention.First - 1) is "with" or "in" or "generating"
        && tokens.Any(mention.First - 4, mention.First - 1, Counted)
        && Over.Has(tokens.Word(mention.Last + 1))
        && HasMoney(tokens, mention.Last + 1);

    private static bool HasMoney(Token[] tokens, int start)
    {
        for (var i = start; i < start + Reach && i < tokens.Length && !(i > start && tokens[i].AfterComma); i++)
        {
            if (Currencies.Begins(tokens[i].Lower))
            {
                return true;
            }
        }

        return false;
    }
}
