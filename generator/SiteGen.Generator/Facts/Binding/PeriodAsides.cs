using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells periods that are named in passing from those that figures are of.</summary>
internal static class PeriodAsides
{
    private static readonly HashSet<string> Articles = WordSet.Exact(
        "the our in of a an very strong record tough difficult"
    );

    private static readonly HashSet<string> Comparing = WordSet.Exact(
        "to than since from versus by into like against beyond"
    );

    // "Turning to the full year, …".
    private static readonly HashSet<string> Turning = WordSet.Exact(
        "turning looking moving shifting going heading on ahead"
    );

    // "the same quarter of last year".
    private static readonly HashSet<string> Same = WordSet.Exact(
        "the our a what same period quarter of march june september december strong very record tough difficult"
    );

    private static readonly HashSet<string> Against = WordSet.Exact(
        "from than versus vs against since into above below"
    );

    private static readonly HashSet<string> Records = WordSet.Exact("record peak high level mark");

    private static readonly HashSet<string> Comparables = WordSet.Exact(
        "comparable comparables comparison comparisons comp comps compare compares"
    );

    // "As we did over the last several quarters, …".
    private static readonly HashSet<string> Likening = WordSet.Exact("as like unlike similar did done seen have");

    private static readonly HashSet<string> Breaks = WordSet.Exact(
        "in of for to and by at on with we our was were is are"
    );

    private static readonly HashSet<string> Ends = WordSet.Exact("end start beginning close");

    private static readonly HashSet<string> Inserting = WordSet.Exact("which who where whose");

    private static readonly HashSet<string> Relative = WordSet.Exact("last prior previous");

    /// <summary>"up from last quarter", "compared to a year ago": what a figure is measured against, and not its own period.</summary>
    public static bool IsCompared(Token[] tokens, PeriodCue cue)
    {
        // "versus the fourth quarter annualized".
        if (cue.Period == PeriodName.Annualized && tokens.Any(cue.First - 4, cue.First, Against))
        {
            return true;
        }

        // "on a strong prior-year comparable".
        if (Comparables.Has(tokens.Word(cue.Last + 1)))
        {
            return true;
        }

        // "versus an exceptional first quarter".
        if (cue.First > 2 && IsDescribed(tokens, cue.First))
        {
            return true;
        }

        var before = BackTo(tokens, cue.First - 1, Same);
        // "versus the same period in 2023".
        before =
            tokens.Word(before) == "in" && Same.Has(tokens.Word(before - 1)) ? tokens.Back(before - 1, Same) : before;
        return tokens.Word(before) switch
        {
            // "over the prior record set last year".
            "set" or "reached" when Records.Has(tokens.Word(before - 1)) => true,
            "to" or "with" => tokens.Word(before - 1) is "compared" or "relative" or "similar" or "consistent",
            // "41%, the same as last year".
            "as" => tokens.Word(before - 1) == "same",
            // "over Q4 of 2016", and not "over the fourth quarter", "over the last five years".
            "over" => (cue.IsRelative || cue.IsEarlier) && tokens.Word(cue.Last) is not ("years" or "decade"),
            var word => Against.Has(word),
        };
    }

    private static bool IsOpening(Token[] tokens, PeriodCue cue) =>
        cue.First == 0 && tokens.HasComma(cue.Last + 1, cue.Last + 2) && !Sayings.AreTold(tokens, cue.Last + 1);

    // "when we adopted the standard last quarter, we had to".
    private static bool IsOccasion(Token[] tokens, PeriodCue cue)
    {
        var start = cue.First;
        while (start > 0 && !tokens[start].AfterComma && !tokens[start].Is("when"))
        {
            start--;
        }

        return tokens[start].Is("when")
            && tokens.Word(start + 1) == "we"
            && tokens.HasComma(cue.Last + 1, cue.Last + 2);
    }

    // "…, which has been falling over the last year, was …".
    private static bool IsInserted(Token[] tokens, PeriodCue cue)
    {
        var start = cue.First;
        while (start > 0 && !tokens[start].AfterComma)
        {
            start--;
        }

        return start > 0 && Inserting.Has(tokens[start]) && tokens.HasComma(cue.Last + 1, cue.Last + 2);
    }

    // "compared to the end of the first quarter", and not "expected to close in the first quarter".
    private static int BackTo(Token[] tokens, int i, HashSet<string> words)
    {
        i = tokens.Back(i, words);
        return Ends.Has(tokens.Word(i)) && tokens.Word(i + 1) == "of" ? tokens.Back(i - 1, words) : i;
    }

    private static bool IsDescribed(Token[] tokens, int first)
    {
        for (var i = first - 1; i >= first - 4 && i > 0; i--)
        {
            if (tokens[i].Lower is "a" or "an")
            {
                return Against.Has(tokens[i - 1]) || tokens.Are(i - 2, "compared", "to");
            }

            if (tokens[i].AfterComma || tokens[i].IsNumber || Breaks.Has(tokens[i]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Similar to last quarter, …": another period, named in passing.</summary>
    public static bool IsAside(Token[] tokens, PeriodCue cue, Link link)
    {
        var before = BackTo(tokens, cue.First - 1, Articles);
        if (PeriodName.IsSpan(cue.Period))
        {
            return Likening.Has(tokens.Word(before - 1))
                || Likening.Has(tokens.Word(before - 2))
                || PeriodName.IsBefore(cue.Period) && IsCompared(tokens, cue)
                || IsInserted(tokens, cue);
        }

        var isNamed = link.Mention is { } mention && mention.First > cue.Last && mention.First - cue.Last <= 4;
        return Sayings.Hold(tokens, cue)
            // "Compared with the prior year, sales fell".
            || tokens.Are(before - 1, "compared", "with")
            || Comparing.Has(tokens.Word(before))
                && !Turning.Has(tokens.Word(before - 1))
                // "By 2028, we expect".
                && !(tokens.Word(before) == "by" && (before == 0 || tokens[before].AfterComma))
            // "Last year, we grew 9%".
            || Relative.Has(tokens[cue.First]) && !isNamed && !IsOpening(tokens, cue) && !IsOccasion(tokens, cue)
            || tokens[cue.First].Is("to") && cue.First > 0;
    }
}
