using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Reads the cash that a part of the business brings in: "$9 million of cash flow from our mill operations", "our mill operations
/// provided $9 million of cash".
/// </summary>
internal static class CashOfParts
{
    private const int Longest = 5;

    private static readonly HashSet<string> Units = WordSet.Exact(
        "operations business businesses segment segments division divisions"
    );

    private static readonly HashSet<string> Giving = WordSet.Exact("provided generated produced contributed");

    private static readonly HashSet<string> About = WordSet.Exact(
        "about approximately roughly nearly over almost around another more than"
    );

    private static readonly HashSet<string> Wholes = WordSet.Exact("consolidated total");

    /// <summary>The link; null where no part is said to bring in cash.</summary>
    public static Link? Of(Statement said, Figure figure, FactDraft? previous) =>
        EndOfCash(said.Tokens, figure.Last + 1) is > 0 and var end
            ? (From(said, end) ?? By(said, figure.First)) is { } part
                ? Link.Of("OperatingCashFlow", Measure.Money, part)
                : null
            : IsSum(said.Tokens, figure.First, previous)
                ? Link.Of("OperatingCashFlow", Measure.Money, FactDraft.Total)
                : null;

    // "of cash", "in cash flow": what stands behind; 0 for something else.
    private static int EndOfCash(Token[] tokens, int of) =>
        tokens.Word(of) is not ("of" or "in") || tokens.Word(of + 1) != "cash" ? 0
        : tokens.Word(of + 2) is "flow" or "flows" ? of + 3
        : of + 2;

    // "from our mill operations".
    private static string? From(Statement said, int from)
    {
        var start = said.Tokens.Past(from + 1, SmallWords.ArticlesOrIts);
        return said.Tokens.Word(from) == "from" && said.Tokens.First(start, start + Longest, Units) is var unit
            ? Named(said, start, unit)
            : null;
    }

    // "our mill operations provided".
    private static string? By(Statement said, int first)
    {
        var verb = said.Tokens.Back(first - 1, About);
        var start = said.Tokens.Last(verb - Longest, verb, SmallWords.ArticlesOrIts) + 1;
        return Giving.Has(said.Tokens.Word(verb)) && Units.Has(said.Tokens.Word(verb - 1)) && start > 0
            ? Named(said, start, verb - 1)
            : null;
    }

    private static string? Named(Statement said, int start, int unit) =>
        unit > start
        && !said.Tokens.HasComma(start, unit + 1)
        && NameEnds.Of(said.Tokens, start) > unit
        && !OddScopes.IsVague(said.Tokens[start].Text)
        && !ScopeWords.Plain.Has(said.Tokens[start])
            ? said.Subjects.NameOf(ScopeWords.Name(said.Tokens, start, unit))
            : null;

    // "…, and consolidated cash flow of $4 million".
    private static bool IsSum(Token[] tokens, int first, FactDraft? previous)
    {
        var of = tokens.Back(first - 1, About);
        return previous is { Concept: "OperatingCashFlow" }
            && tokens.Word(of) is "of" or "was"
            && tokens.Are(of - 2, "cash", "flow")
            && Wholes.Has(tokens.Word(of - 3));
    }
}
