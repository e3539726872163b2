using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells figures that are only supposed: "if revenue were to grow 30%", "let's say you spend $1 million".</summary>
internal static class Suppositions
{
    private static readonly HashSet<string> Words = WordSet.Exact("if suppose imagine hypothetically");

    private static readonly HashSet<string> Invitations = WordSet.Exact("let's let assume");

    private static readonly HashSet<string> Supposing = WordSet.Exact("say you we were would could");

    // "If you annualize that …", "if you look at …": a way to say what is.
    private static readonly HashSet<string> Reckoning = WordSet.Exact(
        "annualize annualized look exclude excluding compare think take recall remember adjust add include"
    );

    private static readonly HashSet<string> Asking = WordSet.Exact("could can would might");

    private const int Reach = 8;

    private static readonly HashSet<string> Judging = WordSet.Exact("considered regarded deemed viewed seen");

    private static readonly HashSet<string> Commonly = WordSet.Exact("generally usually typically normally commonly");

    private static readonly HashSet<string> Joining = WordSet.Exact("and so but or");

    private static readonly HashSet<string> Askers = WordSet.Exact("should do would");

    /// <summary>"I'm not saying that it goes to 125%": nobody states it.</summary>
    public static bool IsDenied(Token[] tokens, int first)
    {
        for (var i = 1; i < first; i++)
        {
            if (tokens[i].Is("saying") && tokens.Word(i - 1) is "not" or "isn't")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A 3% beat should be considered a big beat": how figures are judged, and none that came about.</summary>
    public static bool IsJudged(Token[] tokens, int first, int last)
    {
        for (var i = last + 2; i < tokens.Length && i <= last + Reach && !tokens[i].AfterComma; i++)
        {
            if (Judging.Has(tokens[i]))
            {
                return tokens[i - 1].Is("be")
                    || Commonly.Has(tokens[i - 1])
                    || tokens[i - 1].Is("is") && tokens.Word(first - 1) is "a" or "an";
            }
        }

        return false;
    }

    // "Should we expect $5 million?", "at what point do you need to spend $5 million?".
    private static bool IsAsked(Token[] tokens, int first)
    {
        for (var i = 0; i + 2 < first; i++)
        {
            if (
                Askers.Has(tokens[i])
                && tokens[i + 1].Lower is "we" or "you"
                && tokens[i + 2].Lower is "expect" or "need"
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the figure is only supposed; a share only where its sentence asks for it.</summary>
    public static bool Are(Token[] tokens, int first, bool isShare) =>
        isShare ? AreAsked(tokens, first) : Lead(tokens, first);

    // "Could operating margin reach 15%?".
    private static bool AreAsked(Token[] tokens, int first) =>
        IsAsked(tokens, first) || Asking.Has(tokens.Word(tokens.Past(0, Joining)));

    /// <summary>Whether the figure stands in a clause that supposes.</summary>
    public static bool Lead(Token[] tokens, int first)
    {
        if (AreAsked(tokens, first))
        {
            return true;
        }

        for (var i = first - 1; i >= 0; i--)
        {
            if (Words.Has(tokens[i]))
            {
                return !tokens.Any(i + 1, first, Reckoning);
            }

            if (Invitations.Has(tokens[i]))
            {
                return tokens.Any(i + 1, i + 3, Supposing) && !tokens.Any(i + 1, first, Reckoning);
            }

            if (tokens[i].AfterComma)
            {
                return false;
            }
        }

        return false;
    }
}
