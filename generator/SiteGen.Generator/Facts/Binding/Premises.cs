using SiteGen.Generator.Calls;
using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads sentences that say something of all figures of a call, unless it says otherwise.</summary>
internal static class Premises
{
    private const int Reach = 5;

    // Where none of these stands, a text says nothing of the kind.
    private static readonly string[] Marks = ["unless", "except", "other than"];

    private static readonly string[] OfAll = ["gaap", "adjusted", "underlying", "dollars"];

    private static readonly HashSet<string> Otherwise = WordSet.Exact(
        "otherwise stated noted specified indicated mentioned say specify note identified state indicate mention"
    );

    private static readonly HashSet<string> Excepted = WordSet.Exact("revenue revenues sales where");

    private static readonly HashSet<string> Figures = WordSet.Exact(
        """
        figures metrics results amounts numbers references measures financials margins margin expenses items comments
        commentary discussion income profitability performance remarks earnings
        """
    );

    private static readonly HashSet<string> Growth = WordSet.Exact(
        "growth growths comparisons comparison changes increases percentages rates compare comparing variances"
    );

    // "We use some non-GAAP measures", "both GAAP and non-GAAP results".
    private static readonly HashSet<string> Partly = WordSet.Exact(
        "both some certain several various may reconciliation reconciliations reconcile reconciled available"
    );

    private static readonly HashSet<string> Speaking = WordSet.Exact("i we i'll we'll call remarks today today's");

    private static readonly HashSet<string> Kinds = WordSet.Exact("gaap adjusted underlying");

    private static readonly HashSet<string> All = WordSet.Exact("all unless");

    private static readonly HashSet<string> Being = WordSet.Exact("are is be");

    /// <summary>What the sentences of a paragraph say of all figures; null where they say nothing.</summary>
    public static Premise? In(Piece paragraph, FiscalQuarter call)
    {
        if (!MayBeIn(paragraph.Row.Text, paragraph.Start, paragraph.Length))
        {
            return null;
        }

        Premise? said = null;
        foreach (var sentence in Sentences.Split(paragraph.Text))
        {
            var premise = MayBeIn(sentence.Whole, sentence.Start, sentence.Length)
                ? Of(Tokenizer.Split(sentence.Span), call)
                : null;
            said = premise is null ? said : (said ?? Premise.None).And(premise);
        }

        return said;
    }

    private static bool MayBeIn(string text, int start, int length)
    {
        return Array.Exists(Marks, Stands) || Stands("all ") && Array.Exists(OfAll, Stands);

        bool Stands(string word) => text.IndexOf(word, start, length, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static Premise? Of(Token[] tokens, FiscalQuarter call)
    {
        var (start, end) = Exception(tokens);
        var currency = CurrencyIn(tokens);
        if (start < 0 && !IsOfAll(tokens) && currency.Length == 0 || tokens.Any(0, tokens.Length, Partly))
        {
            return null;
        }

        var premise = new Premise(
            tokens.Any(0, tokens.Length, Figures) ? BasisIn(tokens, start, end) : "",
            tokens.Any(0, tokens.Length, Growth) ? GrowthIn(tokens, start, end) : "",
            tokens.Any(0, tokens.Length, Growth) ? ComparisonIn(tokens, call) : "",
            currency
        );
        return premise == Premise.None ? null : premise;
    }

    // "unless otherwise noted", "except for revenue": the words that leave something out; -1 for none.
    private static (int Start, int End) Exception(Token[] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var isMark =
                tokens[i].Is("unless") && tokens.Any(i + 1, i + 1 + Reach, Otherwise)
                || (tokens[i].Lower is "except" or "exception" || tokens.Are(i, "other", "than"))
                    && tokens.Any(i + 1, i + Reach, Excepted);
            if (!isMark)
            {
                continue;
            }

            var end = i + 1;
            while (end < tokens.Length && !(i < Reach && tokens[end].AfterComma))
            {
                end++;
            }

            return (i, end);
        }

        return (-1, -1);
    }

    // "All of the figures that I mention are non-GAAP".
    private static bool IsOfAll(Token[] tokens)
    {
        var all = Array.FindIndex(tokens, static token => token.Is("all"));
        var noun = all < 0 ? -1 : tokens.First(all + 1, all + 1 + Reach, Figures);
        return noun >= 0
            && tokens.Any(noun, tokens.Length, Speaking)
            && tokens.First(noun, tokens.Length, Kinds) is var kind and > 0
            && tokens.Any(noun, kind, Being);
    }

    // "All amounts are in Canadian dollars".
    private static string CurrencyIn(Token[] tokens)
    {
        var noun = tokens.First(0, tokens.Length, Figures);
        var being = noun < 0 ? -1 : tokens.First(noun, tokens.Length, Being);
        for (var i = Math.Max(being, 0); being > 0 && i + 2 < tokens.Length; i++)
        {
            if (tokens[i].Is("in") && Currencies.Behind(tokens, i + 1, false) is { Words: 2 } named)
            {
                return tokens.Any(0, being, All) ? named.Currency : "";
            }
        }

        return "";
    }

    private static string BasisIn(Token[] tokens, int start, int end)
    {
        var bases = Bases.In(tokens).Where(cue => cue.First < start || cue.First >= end).ToArray();
        return Array.Exists(bases, static cue => cue.Basis == Bases.Gaap) ? ""
            : Array.Exists(bases, static cue => cue.Basis == Bases.NonGaap) ? Bases.NonGaap
            : Named(tokens, start, "underlying") ? "underlying"
            : Named(tokens, start, "adjusted") ? Bases.NonGaap
            : "";
    }

    // "adjusted for the split" is no basis.
    private static bool Named(Token[] tokens, int start, string word) =>
        Array.FindIndex(tokens, token => token.Is(word)) is var i and >= 0
        && i != start
        && tokens.Word(i + 1) is not ("for" or "to" or "by");

    private static string GrowthIn(Token[] tokens, int start, int end) =>
        Bases
            .In(tokens)
            .Where(cue => cue.First < start || cue.First >= end)
            .Select(static cue => cue.Basis)
            .FirstOrDefault(static basis => basis is Bases.ConstantCurrency or Bases.Organic)
        ?? "";

    private static string ComparisonIn(Token[] tokens, FiscalQuarter call)
    {
        var periods = PeriodCues.In(tokens, call);
        var meant = Comparisons
            .In(tokens, periods, call)
            .Select(static cue => cue.Meaning)
            .Concat(periods.Select(period => Comparisons.With(period.Period, call) ?? ""))
            .Where(static meaning => meaning.Length > 0)
            .ToArray();
        // What is compared with the quarter before is so for one speaker; others return to the year.
        return meant.Length > 0 && Array.TrueForAll(meant, static meaning => meaning == Comparisons.YearOverYear)
            ? Comparisons.YearOverYear
            : "";
    }
}
