using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "the quarter", "last quarter", "a year ago".</summary>
internal static class RelativeCue
{
    public static PeriodCue? At(Token[] tokens, int i, FiscalQuarter call) =>
        // "Earlier this month, we acquired": of no quarter.
        tokens[i].Lower
            is "this"
                or "last"
        && tokens.Word(i + 1) is "month" or "week"
            ? tokens.Word(i + 2) is "or" or "of"
                ? null
                : new(i, i + 1, tokens.Text(i, i + 2).ToLowerInvariant())
            // "down from $3 million at the end of last year".
            : tokens[i].Lower is "last" or "prior" && tokens.Word(i + 1) == "year" && tokens.Are(i - 2, "end", "of")
                ? new(i, i + 1, PeriodName.Full(call.Year - 1))
                : Distance(tokens, i) is { } quarters
                    ? new(i, i + 1, PeriodName.Shift(call, quarters), true)
                    : null;

    private static int? Distance(Token[] tokens, int i) =>
        (tokens[i].Lower, tokens.Word(i + 1)) switch
        {
            ("the" or "this" or "current", "quarter") => 0,
            ("last" or "prior" or "previous", "quarter") => -1,
            ("next", "quarter") => 1,
            // "in the last year or so" and "the last year and a half" are no periods.
            ("last" or "prior", "year") => tokens.Are(i + 2, "or", "so") || tokens.Are(i + 2, "and", "a") ? null : -4,
            ("year", "ago" or "earlier") => -4,
            _ => null,
        };
}
