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

    private static readonly HashSet<string> Imagining = WordSet.Exact(
        "hypothetically suppose supposing imagine assume"
    );

    private static readonly HashSet<string> To = WordSet.Exact("to");

    private static readonly HashSet<string> Would = WordSet.Exact("would could");

    private static readonly HashSet<string> Swings = WordSet.Exact("change move movement swing shift fluctuation");

    private static readonly HashSet<string> Steps = WordSet.Exact(
        "change move movement swing shift fluctuation increase decrease rise drop decline improvement"
    );

    // What such a change does at any time.
    private static readonly HashSet<string> Working = WordSet.Exact(
        "would could will is equals equates translates impacts means moves changes results affects represents costs adds has"
    );

    private static readonly HashSet<string> Judging = WordSet.Exact("considered regarded deemed viewed seen");

    private static readonly HashSet<string> Commonly = WordSet.Exact("generally usually typically normally commonly");

    private static readonly HashSet<string> Joining = WordSet.Exact("and so but or");

    private static readonly HashSet<string> Askers = WordSet.Exact("should do would");

    /// <summary>Whether a figure is denied, judged, or what something would do: nobody states it.</summary>
    public static bool StateNothing(Token[] tokens, int first, int last) =>
        IsDenied(tokens, first) || IsJudged(tokens, first, last) || AreEffects(tokens, first);

    // "I'm not saying that it goes to 125%".
    private static bool IsDenied(Token[] tokens, int first)
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

    // "A 3% beat should be considered a big beat": how figures are judged, and none that came about.
    private static bool IsJudged(Token[] tokens, int first, int last)
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

    // "Hypothetically, …", "let's assume that …", "were revenue to fall 10%, …": the whole sentence supposes.
    private static bool Opens(Token[] tokens)
    {
        var start = tokens.Past(0, Joining);
        return Imagining.Has(tokens.Word(start))
            || tokens.Word(start) == "let's" && Imagining.Has(tokens.Word(start + 1))
            || tokens.Word(start) == "were"
                && tokens.First(start + 1, start + Reach, To) is var to and > 0
                && !tokens.HasComma(start + 1, to + 1);
    }

    // "If revenue grew 10%, margin would be 20%"; "if not for the strike, it would have grown" tells what was.
    private static bool FollowsFrom(Token[] tokens, int first)
    {
        var would = tokens.Last(0, first, Would);
        if (would < 2 || tokens.Word(would + 1) == "have" || tokens.HasComma(would + 1, first))
        {
            return false;
        }

        var start = tokens.Past(0, Joining);
        return tokens.Word(start) == "if"
            && tokens.Word(start + 1) is not ("not" or "it" or "you")
            && tokens.HasComma(start + 1, would)
            && !tokens.Any(start + 1, would, Reckoning);
    }

    // "Every 1% change in the dollar is worth $5 million": what something would do, and no figure of what was.
    private static bool AreEffects(Token[] tokens, int first)
    {
        var start = tokens.Past(0, Joining);
        var isEach = tokens.Word(start) is "each" or "every";
        if (!isEach && tokens.Word(start) is not ("a" or "an" or "one") || first <= start)
        {
            return false;
        }

        var noun = tokens.First(start + 1, start + Reach, isEach ? Steps : Swings);
        return noun > 0
            && tokens.Word(noun + 1) is "in" or "to"
            && !tokens.HasComma(start, noun + 1)
            && Enumerable.Range(start + 1, noun - start - 1).Any(i => tokens[i].IsNumber)
            && tokens.Any(noun, tokens.Length, Working);
    }

    /// <summary>Whether the figure stands in a clause that supposes.</summary>
    public static bool Lead(Token[] tokens, int first)
    {
        if (AreAsked(tokens, first) || Opens(tokens) || FollowsFrom(tokens, first))
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
