using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells periods that are said beside a figure, and are not the figure's own.</summary>
internal static class Passing
{
    private static readonly HashSet<string> Qualifying = WordSet.Exact(
        "about approximately roughly nearly over almost around just more than some well"
    );

    private static readonly HashSet<string> Moving = WordSet.Exact(
        "up down grew grown rose risen fell fallen increased decreased declined"
    );

    private static readonly HashSet<string> Against = WordSet.Exact("compared versus vs than");

    private const int Reach = 6;

    private const int Behind = 9;

    private const int FarBehind = 14;

    private const int Far = 12;

    private const int Near = 4;

    private static readonly HashSet<string> Being = WordSet.Exact("at up down being was were is should growing");

    private static readonly HashSet<string> Before = WordSet.Exact("from versus vs compared against");

    private static readonly HashSet<string> Multiples = WordSet.Exact("double twice triple times");

    private static readonly HashSet<string> Levels = WordSet.Exact("the that what our as");

    private static readonly HashSet<string> Reaching = WordSet.Exact("to reach reached reaching now");

    private static readonly HashSet<string> Gathered = WordSet.Exact(
        "returned repurchased invested deployed spent paid raised generated saved distributed"
    );

    private static readonly HashSet<string> Seeing = WordSet.Exact("saw had experienced delivered reported posted");

    private static readonly HashSet<string> Anew = WordSet.Exact("and but so which while with");

    /// <summary>How far behind a figure its period may stand: "a drag of two points on our margins in Europe and Asia for the last few quarters".</summary>
    public static int ReachOf(Token[] tokens, PeriodCue cue) =>
        PeriodName.IsLong(cue.Period) || IsSeenIn(tokens, cue.First) ? FarBehind : Behind;

    // "the 5% services growth run rate that we experienced in the March quarter".
    private static bool IsSeenIn(Token[] tokens, int first) =>
        tokens.Back(first - 1, SmallWords.Articles) is > 3 and var into
        && tokens[into].Is("in")
        && Seeing.Has(tokens[into - 1])
        && tokens.Are(into - 3, "that", "we");

    /// <summary>"4% to 6%, with the first half at 2%": the period of the figure that stands behind it.</summary>
    public static bool IsOfNext(Token[] tokens, PeriodCue cue, int figure, int next) =>
        next < tokens.Length
        && next - cue.Last <= Near
        && Being.Has(tokens.Word(cue.Last + 1))
        && (
            tokens.HasComma(figure + 1, cue.First + 1)
            || tokens.Word(tokens.Back(cue.First - 1, SmallWords.Articles)) == "and"
        );

    /// <summary>"guiding revenue up $5 million into Q4": the quarter to come is that of what moves.</summary>
    public static bool LeadsInto(PeriodCue cue, Token[] tokens, Figure figure, FiscalQuarter call) =>
        PeriodName.IsQuarter(cue.Period)
        && string.CompareOrdinal(cue.Period, PeriodName.Of(call)) > 0
        && tokens.Word(figure.Last + 1) == "into"
        && tokens.Back(cue.First - 1, SmallWords.Articles) == figure.Last + 1;

    /// <summary>Whether the period behind the k-th figure is what it, or a nearer number, is compared with.</summary>
    public static bool IsCompared(Statement said, PeriodCue cue, int k, Link link) =>
        IsYardstick(said, cue, k, link)
        || Sayings.Hold(said.Tokens, cue)
        || IsOfOther(said.Tokens, cue, said.Figures[k]);

    /// <summary>"Over the last year, gross margin improved to 45%": where it is now.</summary>
    public static bool IsReached(Statement said, PeriodCue cue, int k)
    {
        var before = said.Tokens.Back(said.Figures[k].First - 1, Qualifying);
        return PeriodName.IsSpan(cue.Period)
            // "cash returned since our listing to $5 million": all of it.
            && !Gathered.Has(said.Tokens.Word(cue.First - 1))
            // "bringing our trailing 12-month total to $170 million".
            && said.Tokens.Word(cue.Last + 1) != "total"
            && before > cue.Last + 1
            && (Reaching.Has(said.Tokens[before]) || IsAnew(said.Tokens, cue.Last + 2, before));
    }

    /// <summary>"what we saw in Q1 and Q2, and …, which is 9%": two periods are told of what stands beside them, and the later one leads on.</summary>
    public static PeriodCue Left(Token[] tokens, PeriodCue cue, int first) =>
        PeriodName.EndOfJoint(cue.Period) is { Length: > 0 } last
        && first - cue.Last > Far
        && tokens.HasComma(cue.Last + 1, first)
            ? cue with
            {
                Period = last,
            }
            : cue;

    /// <summary>"has fallen from 104% to 96%": the second, behind a first of some time.</summary>
    public static bool IsReached(Statement said, string period, int k) =>
        PeriodName.IsSpan(period)
        && Reaching.Has(said.Tokens.Word(said.Tokens.Back(said.Figures[k].First - 1, Qualifying)));

    /// <summary>"up from a loss of $14 million a year earlier, and up 2% sequentially": growth is not that of what it was.</summary>
    public static bool IsGrowthAgain(Statement said, FactDraft previous, int k, Link link) =>
        (link.IsGrowth || link.IsChange || GrowthCues.Before(said, said.Figures[k].First, out _) != 0)
        && !previous.IsGrowth
        && said.Tokens.Any(previous.Figure.First - Reach, previous.Figure.First, Before);

    // "cut its costs by 9% over the last year"; what is up over the last year is compared with it.
    private static bool IsYardstick(Statement said, PeriodCue cue, int k, Link link) =>
        PeriodAsides.IsCompared(said.Tokens, cue)
        && (
            !PeriodName.IsLastTwelveMonths(cue.Period)
            || link.IsGrowth
            || Moving.Has(said.Tokens.Word(said.Tokens.Back(said.Figures[k].First - 1, Qualifying)))
        );

    // "500 stores, compared with 320 three years ago"; "double the total of last year".
    private static bool IsOfOther(Token[] tokens, PeriodCue cue, Figure figure) =>
        PriorCues.IsOnTop(tokens, figure.Last + 1, cue.First)
        || tokens.First(figure.Last + 1, cue.First - 1, Against) is var word and >= 0
            && Array.FindIndex(tokens, word, cue.First - word, static token => token.IsNumber) >= 0
        || Multiples.Has(tokens[figure.Last]) && Levels.Has(tokens.Word(figure.Last + 1));

    // "Over the last two years we have invested, and revenue was": a clause of its own.
    private static bool IsAnew(Token[] tokens, int start, int end)
    {
        for (var i = start; i <= end; i++)
        {
            // "…, and reduced our debt": of the same subject.
            if (
                tokens[i].AfterComma
                && Anew.Has(tokens[i])
                && !(tokens[i].Is("and") && tokens.Word(i + 1).EndsWith("ed", StringComparison.Ordinal))
            )
            {
                return true;
            }
        }

        return false;
    }
}
