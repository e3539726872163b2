using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads what was won or lost by a sale or by prices: "a gain of $28 million from the sale of our mills".</summary>
internal static class Gains
{
    private const int Reach = 14;

    private static readonly HashSet<string> Won = WordSet.Exact("gain gains");

    private static readonly HashSet<string> Lost = WordSet.Exact("loss losses");

    private static readonly HashSet<string> About = WordSet.Exact(
        "of about approximately roughly nearly over almost around a an was were totaling"
    );

    private static readonly HashSet<string> Kinds = WordSet.Exact(
        "net pre tax pretax noncash non cash one time realized unrealized mark to market"
    );

    // "$60 million in pre-tax profit on gains from disposals".
    private static readonly HashSet<string> InProfit = WordSet.Exact(
        "in underlying pre tax pretax profit profits income on from net"
    );

    private static readonly HashSet<string> Sales = WordSet.Exact(
        "sale sales disposal disposals divestiture divestitures"
    );

    private static readonly HashSet<string> Holdings = WordSet.Exact(
        "investment investments securities holdings market portfolio equity unrealized stake"
    );

    private static readonly HashSet<string> Held = WordSet.Exact("holdings");

    private static readonly HashSet<string> Wide = WordSet.Exact(
        "our the its these those certain equity investment other minority strategic various existing financial"
    );

    /// <summary>The link; null where nothing tells by what it was won.</summary>
    public static Link? Of(Statement said, Figure figure, FactDraft? previous)
    {
        var tokens = said.Tokens;
        var behind = tokens.Past(figure.Last + 1, tokens.Word(figure.Last + 1) == "in" ? InProfit : Kinds);
        var noun =
            behind < tokens.Length && !tokens[figure.Last + 1].AfterComma && IsNoun(tokens[behind]) ? behind
            : tokens.Back(figure.First - 1, About) is > -1 and var before
            && IsNoun(tokens[before])
            && before < figure.First - 1
                ? before
            : -1;
        if (
            noun < 0
            || said.MentionAt(noun) is { Concept.Measure: not Measure.Other, Concept.Name: not "GainsOnSales" }
        )
        {
            return null;
        }

        // "a $28 million gain in the first half, and a $5 million loss before".
        if (previous is { Concept: "GainsOnSales" or "InvestmentGains" })
        {
            return Link.Again(previous) with { Direction = Won.Has(tokens[noun]) ? 1 : -1 };
        }

        var end = Math.Max(noun, figure.Last) + 1;
        var direction = Won.Has(tokens[noun]) ? 1 : -1;
        var last = end;
        while (last < tokens.Length && last < end + Reach && !tokens[last].AfterComma)
        {
            last++;
        }

        return IsLed(tokens, end) && tokens.Any(end, last, Sales)
                ? Link.Of("GainsOnSales", Measure.Money, null, direction)
            : IsLed(tokens, end) && tokens.Any(end, last, Holdings)
            || tokens.Any(Math.Max(noun - Reach, 0), noun, Holdings)
                ? Link.Of("InvestmentGains", Measure.Money, HeldOf(said, noun), direction)
            : null;
    }

    // "the mark-to-market adjustment on gold holdings": what is held.
    private static string? HeldOf(Statement said, int noun)
    {
        var (tokens, held) = (said.Tokens, said.Tokens.Last(noun - Reach, noun, Held));
        return
            held > 1
            && tokens[held - 2].Is("on")
            && !tokens.HasComma(held - 1, held + 1)
            && !Wide.Has(tokens[held - 1])
            && !tokens[held - 1].IsNumber
            ? said.Subjects.NameOf(tokens.Text(held - 1, held + 1))
            : null;
    }

    private static bool IsNoun(Token token) => Won.Has(token) || Lost.Has(token);

    private static bool IsLed(Token[] tokens, int i) =>
        tokens.Word(i) is "on" or "from" or "related" or "in" && !tokens[i].AfterComma;
}
