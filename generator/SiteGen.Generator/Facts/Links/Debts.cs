using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links what is owed, borrowed and paid back: "$12 billion of debt", "issued $5 million in notes", "repaid $5 million".</summary>
internal static class Debts
{
    private const int Reach = 7;

    private static readonly HashSet<string> Issuing = WordSet.Exact(
        "issued issuing borrowed borrowing raised priced placed drew"
    );

    private static readonly HashSet<string> Repaying = WordSet.Exact(
        "repaid repay repaying retired retire retiring redeemed redeem redeeming prepaid prepay extinguished repurchased repurchase repurchasing tendered"
    );

    private static readonly HashSet<string> Paying = WordSet.Exact("paid pay paying");

    private static readonly HashSet<string> Owed = WordSet.Exact(
        "debt notes bonds debentures loan loans borrowings indebtedness revolver facility"
    );

    private static readonly HashSet<string> Adjectives = WordSet.Exact(
        """
        of in our the a an senior unsecured secured convertible gross total outstanding term long new existing additional aggregate
        principal fixed floating rate investment grade high yield corporate public common nominal
        """
    );

    // "purchased $2 million of our notes": not of those of others.
    private static readonly HashSet<string> Owing = WordSet.Exact("our nominal outstanding");

    private static readonly HashSet<string> Falling = WordSet.Exact("maturing due coming matures mature");

    private static readonly HashSet<string> Behind = WordSet.Exact(
        "and for at as on outstanding with against versus which today now currently but"
    );

    private static readonly HashSet<string> Free = WordSet.Exact("available undrawn unused availability");

    private static readonly HashSet<string> Lines = WordSet.Exact("revolver revolving facility facilities credit");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around more than another an additional a total of down off"
    );

    private static readonly HashSet<string> Holding = WordSet.Exact(
        "have had has hold carry carried with got bringing we've plus and carrying"
    );

    /// <summary>The link; null where the amount is no such one.</summary>
    public static Link? Of(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        if (IsAvailable(tokens, figure.Last + 1))
        {
            return Whole("AvailableCredit");
        }

        var verb = tokens.Back(figure.First - 1, About);
        if (Issuing.Has(tokens.Word(verb)) || tokens.Word(verb) == "issue")
        {
            var equity = tokens.Past(figure.Last + 2, Adjectives);
            if (tokens.Word(figure.Last + 1) is "of" or "in" && tokens.Word(equity) is "equity")
            {
                return Whole("EquityIssued");
            }
        }

        var noun = NounBehind(tokens, figure.Last + 1);
        return noun < 0 ? null
            : Issuing.Has(tokens.Word(verb)) ? Whole("DebtIssued")
            : Repaying.Has(tokens.Word(verb))
            || Paying.Has(tokens.Word(verb)) && IsOff(tokens, verb)
            || tokens.Word(verb) == "purchased" && tokens.Any(figure.Last + 1, noun, Owing)
                ? Whole("DebtRepayments")
            : Falling.Has(tokens.Word(noun + 1)) ? Whole("DebtMaturities")
            : tokens[noun].Is("debt") && Holding.Has(tokens.Word(verb)) && IsEnd(tokens, noun + 1) ? Whole("Debt")
            : null;
    }

    // "$1 billion available on our revolver", "of undrawn capacity on our facility".
    private static bool IsAvailable(Token[] tokens, int start) =>
        tokens.First(start, start + 3, Free) is > 0 and var free
        && tokens.First(free + 1, free + Reach, Lines) is > 0 and var line
        && !tokens.HasComma(start, line + 1);

    private static Link Whole(string concept) => Link.Of(concept, Measure.Money, FactDraft.Total);

    // "paid down $5 million of debt".
    private static bool IsOff(Token[] tokens, int verb) => tokens.Word(verb + 1) is "down" or "off";

    private static bool IsEnd(Token[] tokens, int next) =>
        next >= tokens.Length
        || tokens[next].AfterComma
        || Behind.Has(tokens[next])
        || PeriodCues.StartsAt(tokens, next);

    // "of our senior notes": where the noun stands.
    private static int NounBehind(Token[] tokens, int start)
    {
        if (tokens.Word(start) is not ("of" or "in" or "on"))
        {
            return -1;
        }

        for (var i = start; i < tokens.Length && i < start + Reach && !(i > start && tokens[i].AfterComma); i++)
        {
            if (Owed.Has(tokens[i]))
            {
                return Owed.Has(tokens.Word(i + 1)) && !tokens[i + 1].AfterComma ? i + 1 : i;
            }

            if (!Adjectives.Has(tokens[i]) && !tokens[i].IsNumber && tokens[i].Lower is not "%")
            {
                return -1;
            }
        }

        return -1;
    }
}
