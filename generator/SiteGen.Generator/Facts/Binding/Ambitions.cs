using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Tells rates that somebody wants to reach, whenever that is: "the path back to 20%", "how you get to that mid-teens margin",
/// "we intend to run at margins of 20%", "our model of 16% to 18%".
/// </summary>
internal static class Ambitions
{
    private const int Reach = 12;

    private static readonly HashSet<string> Articles = WordSet.Exact(
        "a an that the your our this those about around roughly"
    );

    private static readonly HashSet<string> Ways = WordSet.Exact("path road journey route way");

    private static readonly HashSet<string> Moves = WordSet.Exact("get getting return returning");

    private static readonly HashSet<string> Asking = WordSet.Exact("how when what can could");

    private static readonly HashSet<string> Intending = WordSet.Exact("intend intends aspire aspires strive strives");

    // "We aim to be the best, and revenue grew 12%".
    private static readonly HashSet<string> Done = WordSet.Exact(
        "was were grew rose fell increased decreased improved had delivered reported saw reached"
    );

    private static readonly HashSet<string> Aims = WordSet.Exact("target targeting aim aiming");

    private static readonly HashSet<string> Aiming = WordSet.Exact("we we're to are still also now");

    private static readonly HashSet<string> Models = WordSet.Exact("model ambition aspiration goal");

    private static readonly HashSet<string> Growing = WordSet.Exact("grow expand increase scale");

    private static readonly HashSet<string> Targets = WordSet.Exact("target targets");

    private static readonly HashSet<string> Bounding = WordSet.Exact("less more than at least below above");

    /// <summary>Whether the words before a figure say so.</summary>
    public static bool Lead(Token[] tokens, Figure figure)
    {
        var to = tokens.Back(figure.First - 1, Articles);
        var verb = tokens.Word(to - 1) == "back" ? to - 2 : to - 1;
        return tokens.Word(to) is "to" or "toward" or "towards"
            && (
                // "as we look to expand to 700 stores".
                Growing.Has(tokens.Word(verb))
                    && tokens.Word(verb - 1) == "to"
                    && tokens.Word(verb - 2) is "look" or "looking"
                || Ways.Has(tokens.Word(verb))
                || Moves.Has(tokens.Word(verb)) && tokens.Any(0, verb, Asking)
            );
    }

    /// <summary>"We intend to run at 20%, and then get back to 25%": meant for no period that is named.</summary>
    public static bool AreMeant(Token[] tokens, Figure figure, FactDraft? previous) =>
        figure.Unit is Unit.Percent or Unit.Ratio
        && (
            Enumerable
                .Range(Math.Max(figure.First - Reach, 0), Math.Min(Reach, figure.First))
                .Any(i => IsAim(tokens, i) && !tokens.Any(i + 1, figure.First, Done))
            || previous is { Status: FactDraft.Target, Period: "" } && tokens.Any(0, previous.Figure.First, Intending)
        );

    // "we intend", "we're targeting", "our target is".
    private static bool IsAim(Token[] tokens, int i) =>
        Intending.Has(tokens[i])
        || Aims.Has(tokens[i])
            && (
                Aiming.Has(tokens.Word(i - 1))
                || tokens.Word(i - 1) is "our" or "its" && tokens.Word(i + 1) is "of" or "is" or "for" or "remains"
            );

    /// <summary>Whether a figure is that of a model or, where its year is far ahead, of a target.</summary>
    public static bool Name(Token[] tokens, Figure figure, bool isFarAhead)
    {
        var of = tokens.Back(figure.First - 1, Bounding);
        // "Our 2027 targets include revenue of $2 billion".
        if (isFarAhead && tokens.Any(0, figure.First, Targets))
        {
            return true;
        }

        return tokens.Word(of) == "of"
            && (
                of == figure.First - 1 && Models.Has(tokens.Word(of - 1))
                || isFarAhead && Targets.Has(tokens.Word(of - 1))
            );
    }

    /// <summary>Whether the words from the start to an end name a model.</summary>
    public static bool AreNamed(Token[] tokens, int end) => tokens.Any(0, end, Models);
}
