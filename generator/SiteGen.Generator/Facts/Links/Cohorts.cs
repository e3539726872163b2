using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Reads customers that are told by what they pay, and how many of them there are: "1,200 customers with more than $100,000 in ARR,
/// up 15%". What they pay is no figure of the company.
/// </summary>
internal static class Cohorts
{
    private const int Reach = 9;

    private const int Tail = 6;

    private static readonly HashSet<string> Nouns = WordSet.Exact("customers clients accounts merchants advertisers");

    private static readonly HashSet<string> Narrowing = WordSet.Exact(
        "with spending paying contributing generating having that who whose above over exceeding"
    );

    private static readonly HashSet<string> Over = WordSet.Exact(
        "more over above greater exceeding excess least north exceeds exceeded upwards"
    );

    private static readonly HashSet<string> AfterAmount = WordSet.Exact("million thousand billion k m + plus");

    private static readonly HashSet<string> Stops = WordSet.Exact(
        """
        in as at for during from to on by and which that with was were is are up down grew grown increased rose reached totaled
        declined decreased fell compared versus represented represent represents or accounted account accounts contributed contribute
        saw see made make have has had continue continued continues expanded and who we they each
        """
    );

    private static readonly HashSet<string> Moves = WordSet.Exact(
        "grew grown increased rose up climbed expanded down declined decreased fell increase growth"
    );

    private static readonly HashSet<string> Falling = WordSet.Exact("down declined decreased fell");

    private static readonly HashSet<string> Between = WordSet.Exact(
        """
        have has had was were also again an a of by about over nearly approximately more than almost roughly representing which
        that is are also
        """
    );

    private static readonly HashSet<string> Levels = WordSet.Exact(
        "to of was were totaled reached at stood is are now about approximately nearly over almost more than"
    );

    private static readonly HashSet<string> Owning = WordSet.Exact("number count total our the and with these we new");

    /// <summary>The words that name such customers, from the first to the last.</summary>
    public static IReadOnlyList<(int First, int Last)> In(Token[] tokens)
    {
        List<(int First, int Last)>? found = null;
        for (var i = 0; i + 3 < tokens.Length; i++)
        {
            if (
                Nouns.Has(tokens[i])
                && Narrowing.Has(tokens[i + 1])
                && !tokens[i + 1].AfterComma
                && End(tokens, i + 1) is > 0 and var end
            )
            {
                (found ??= []).Add((i, end));
                i = end;
            }
        }

        return found ?? (IReadOnlyList<(int, int)>)[];
    }

    /// <summary>Whether a concept or a figure only tells which customers.</summary>
    public static bool Hold(Token[] tokens, int first, int last) =>
        In(tokens).Any(cohort => cohort.First <= first && cohort.Last >= last);

    /// <summary>The name of those that a noun begins; null where it begins none.</summary>
    public static string? NameAt(Token[] tokens, int noun) =>
        In(tokens).FirstOrDefault(cohort => cohort.First == noun) is { Last: > 0 } found
            ? Name(tokens, found.First, found.Last)
            : null;

    private static string Name(Token[] tokens, int first, int last)
    {
        var name = tokens.Text(first, last + 1);
        return char.ToUpperInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>How many there are, or how many more; null for other figures.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        foreach (var (first, last) in In(tokens))
        {
            var name = Name(tokens, first, last);
            if (figure.Unit is Unit.Count && figure.Last == first - 1)
            {
                return Link.Of(IsMore(tokens, figure) ? "NewCustomers" : "CustomerCount", Measure.Count, name);
            }

            if (figure.First <= last || !IsSubject(tokens, first))
            {
                continue;
            }

            var move = tokens.Last(last + 1, figure.First, Moves);
            if (figure.Unit is Unit.Percent or Unit.Ratio && move > 0 && IsPlain(tokens, said, last, move, figure))
            {
                return Link.Of(
                    "CustomerCountGrowth",
                    Measure.Count,
                    name,
                    tokens.Any(last + 1, figure.First, Falling) ? -1 : 1
                );
            }

            if (
                figure.Unit is Unit.Count
                && Levels.Has(tokens[figure.First - 1])
                && tokens.Back(figure.First - 1, Levels) is var level
                && (level == last || Moves.Has(tokens[level]) || tokens[level].IsNumber || tokens[level].Is("%"))
            )
            {
                return Link.Of("CustomerCount", Measure.Count, name);
            }
        }

        return null;
    }

    // "we added 40 customers": no number of all.
    private static bool IsMore(Token[] tokens, Figure figure) =>
        tokens.Word(tokens.Back(figure.First - 1, Between))
            is "added"
                or "adding"
                or "add"
                or "signed"
                or "gained"
                or "won";

    // "ARR from customers with …": theirs, and not their number.
    private static bool IsSubject(Token[] tokens, int first) =>
        first == 0
        || tokens[first].AfterComma
        || tokens[first - 1].IsNumber
        || tokens[first - 1].Lower is "million" or "thousand"
        || Owning.Has(tokens[first - 1])
        || tokens[first - 1].Is("of") && tokens.Word(first - 2) is "number" or "count" or "total";

    // Between them and the figure nothing else is named that grows.
    private static bool IsPlain(Token[] tokens, Statement said, int last, int move, Figure figure) =>
        tokens.Back(figure.First - 1, Between) == move
        && tokens.Back(move - 1, Between) is var end
        && (
            end == last
            || said.Figures.Exists(other => other.Last == end && other.Unit == Unit.Count && other.First > last)
        );

    // The last word; 0 where no amount tells which.
    private static int End(Token[] tokens, int start)
    {
        var money = start;
        // "paying us more than $1 million".
        while (
            money + 1 < tokens.Length
            && money < start + Reach
            && !(Currencies.Begins(tokens[money].Lower) && tokens[money + 1].IsNumber)
        )
        {
            money++;
            if (money < tokens.Length && tokens[money].AfterComma)
            {
                return 0;
            }
        }

        if (money + 1 >= tokens.Length || money >= start + Reach || !tokens.Any(start, money, Over))
        {
            return 0;
        }

        var end = money + 1;
        while (end + 1 < tokens.Length && !tokens[end + 1].AfterComma && AfterAmount.Has(tokens[end + 1]))
        {
            end++;
        }

        end += tokens.Are(end + 1, "or", "more") ? 2 : 0;
        end += tokens.Are(end + 1, "with", "us") ? 2 : 0;
        end += tokens.Word(end + 1) == "annually" && !tokens[end + 1].AfterComma ? 1 : 0;
        end += tokens.Word(end + 1) is "per" or "a" or "each" && tokens.Word(end + 2) == "year" ? 2 : 0;
        return
            tokens.Word(end + 1) is "in" or "of" && !tokens[end + 1].AfterComma && !PeriodCues.StartsAt(tokens, end + 2)
            ? EndOfTail(tokens, end + 2)
            : end;
    }

    // "in ARR", "of trailing 12-month revenue".
    private static int EndOfTail(Token[] tokens, int start)
    {
        var end = start;
        while (end < tokens.Length && end - start < Tail && !tokens[end].AfterComma && !Stops.Has(tokens[end]))
        {
            end++;
        }

        return end - 1;
    }
}
