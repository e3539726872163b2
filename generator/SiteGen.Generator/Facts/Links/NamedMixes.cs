using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Links the share that a mix tells: "subscription mix crossed 50%", "our mix goal of 30%", "a 40% subscription bookings mix".</summary>
internal static class NamedMixes
{
    private const int LongestName = 4;

    private static readonly HashSet<string> Between = WordSet.Exact(
        """
        was is were are at to of reached crossed exceeded hit grew rose increased improved expanded climbed fell declined
        decreased dropped now has have about approximately roughly nearly over almost around goal target ambition objective
        """
    );

    // "product mix", "channel mix": of what, and not whose share.
    private static readonly HashSet<string> Vague = WordSet.Exact(
        """
        product products channel geographic geography geo business segment regional country customer price sales favorable
        unfavorable category revenue brand the our a this that store model service
        """
    );

    private static readonly HashSet<string> Exceeding = WordSet.Exact(
        "exceeded exceeding exceeds surpassed surpassing surpasses beat beating beats above passed over"
    );

    private static readonly HashSet<string> Edges = WordSet.Exact(
        "our the a an and by as with in of from to for on up now"
    );

    public static Link? Of(Statement said, Figure figure)
    {
        var tokens = said.Tokens;
        var mix = tokens.Back(figure.First - 1, Between);
        mix = mix >= 0 && tokens[mix].Is("mix") ? mix : Inside(tokens, mix);
        if (mix >= 0 && NameBehind(said, mix, figure) is { } behindIt)
        {
            return behindIt;
        }

        return mix >= 0
            ? mix < figure.First - 1 || tokens.Word(figure.First - 1) != "mix"
                ? Named(said, mix)
                : null
            : tokens.First(figure.Last + 1, figure.Last + LongestName + 1, Mixes) is var behind and > 0
            && behind > figure.Last + 1
            && !tokens.HasComma(figure.Last + 1, behind)
            && StartOf(tokens, behind) == figure.Last + 1
                ? Named(said, behind)
                : null;
    }

    /// <summary>"is meeting our mix goal of 30%": a goal that is named, and met.</summary>
    public static bool AreMet(Statement said, Figure figure) =>
        !said.Tokens.Any(0, figure.First, Exceeding) && Of(said, figure) is not null;

    // "the mix was 41% Harbor": of the part that was spoken of.
    private static Link? NameBehind(Statement said, int mix, Figure figure)
    {
        var (tokens, start) = (said.Tokens, figure.Last + 1);
        var end = start;
        while (end < tokens.Length && tokens[end].IsCapitalised && !(end > start && tokens[end].AfterComma))
        {
            end++;
        }

        return
            tokens.Word(mix - 1) == "the"
            && end > start
            && !tokens[start].AfterComma
            && !PeriodCues.StartsAt(tokens, start)
            && (end == tokens.Length || tokens[end].AfterComma)
            && said.Subjects.NameOf(tokens.Text(start, end)) is { } name
            ? Link.Of(
                "Mix",
                Measure.Rate,
                (said.Context.Beside?.Scope ?? said.Context.Topic) is { } whole and not FactDraft.Total
                    ? whole == FactDraft.Unnamed
                        ? whole
                        : $"{name} in {whole}"
                    : name
            )
            : null;
    }

    private static readonly HashSet<string> Mixes = WordSet.Exact("mix");

    // "subscription mix within the cloud business crossed 50%".
    private static int Inside(Token[] tokens, int end)
    {
        var mix = tokens.Last(end - LongestName, end + 1, Mixes);
        return mix >= 0 && tokens.Word(mix + 1) is "in" or "within" or "across" && !tokens.HasComma(mix + 1, end + 1)
            ? mix
            : -1;
    }

    private static int StartOf(Token[] tokens, int mix)
    {
        var start = mix;
        while (
            start > 0
            && mix - start < LongestName
            && !Edges.Has(tokens[start - 1])
            && !tokens[start - 1].IsNumber
            && !tokens[start].AfterComma
            && char.IsLetter(tokens[start - 1].Text[0])
            && !ScopeWords.IsVerb(tokens[start - 1].Lower)
        )
        {
            start--;
        }

        return start;
    }

    private static Link? Named(Statement said, int mix)
    {
        var tokens = said.Tokens;
        var (start, end) = (StartOf(tokens, mix), mix);
        var concept = tokens.Word(end - 1) switch
        {
            "bookings" => "BookingsShare",
            "billings" => "BillingsShare",
            "revenue" or "sales" => "RevenueShare",
            _ => null,
        };
        end -= concept is null || start == end ? 0 : 1;
        // Of what it is a part is not said.
        concept ??= "Mix";
        return start < end
            ? Vague.Has(tokens[start]) && end == start + 1
                ? null
                : Link.Of(concept, Measure.Rate, said.Subjects.NameOf(tokens.Text(start, end)))
            // "our Digital business is meeting our mix goal of 30%".
            : tokens.Word(mix - 1) == "our" && (said.Subjects.Own(mix) ?? said.Subjects.First) is { } own
                ? Link.Of("RevenueShare", Measure.Rate, own)
                : null;
    }
}
