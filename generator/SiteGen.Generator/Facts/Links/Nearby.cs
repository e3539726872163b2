using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Looks around a figure for the names and figures that stand near it.</summary>
internal static class Nearby
{
    private static readonly HashSet<string> Prepositions = WordSet.Exact("of in");

    private static readonly HashSet<string> Joints = WordSet.Exact("and for to in on");

    private static readonly HashSet<string> Assuming = WordSet.Exact(
        """
        assumes assume includes include including reflects reflect absorbing benefited offset despite assuming
        included excludes driven due because owing reflecting primarily mainly largely mostly principally
        """
    );

    private static readonly HashSet<string> Verbs = WordSet.Exact(
        "was is were are came totaled reached grew increased rose fell declined"
    );

    // "income was $6 million, primarily from a $4 million gain".
    private static readonly HashSet<string> Causes = WordSet.Exact("primarily mainly largely mostly principally");

    private static readonly HashSet<string> Joining = WordSet.Exact("and or from to versus with than but plus");

    /// <summary>The last mention before a figure that fits.</summary>
    public static Mention? Nearest(this Statement said, Figure figure, Func<Mention, bool> fits)
    {
        for (var i = said.Mentions.Count - 1; i >= 0; i--)
        {
            if (said.Mentions[i].Last < figure.First && fits(said.Mentions[i]))
            {
                return said.Mentions[i];
            }
        }

        return null;
    }

    /// <summary>The mention that holds a token.</summary>
    public static Mention? MentionAt(this Statement said, int token)
    {
        foreach (var mention in said.Mentions)
        {
            if (mention.First <= token && mention.Last >= token)
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>A mention directly behind a figure: "$5 of revenue", "5% gross margin".</summary>
    public static Mention? Behind(this Statement said, Figure figure)
    {
        var next = figure.Last + 1;
        if (next >= said.Tokens.Length || said.Tokens[next].AfterComma)
        {
            return null;
        }

        next += Prepositions.Has(said.Tokens[next]) ? 1 : 0;
        var mention = said.Mentions.FirstOrDefault(one => one.First >= next);
        return mention is not null && mention.First - next <= 5 && LeadsTo(said.Tokens, next, mention) ? mention : null;
    }

    /// <summary>Whether nothing but "and", "or", "compared to" and the like stands between a figure and the one before it.</summary>
    public static bool IsJoined(this Statement said, int k)
    {
        if (k == 0)
        {
            return false;
        }

        var (start, end) = (said.Figures[k - 1].Last + 1, said.Figures[k].First);
        return end - start <= 14
            && (said.Tokens.Any(start, end, Joining) || PriorCues.IsOnTop(said.Tokens, start, end))
            && !said.Tokens.Any(start, end, Causes)
            && !said.Mentions.Any(mention =>
                mention.First >= start
                && mention.Last < end
                && mention.Concept.Measure != Measure.Other
                && !mention.IsGrowth
            );
    }

    /// <summary>Whether a figure only explains what was said of a concept: "revenue growth, which assumes 2% …".</summary>
    public static bool IsAssumed(this Statement said, Mention mention, Figure figure) =>
        said.Tokens.First(mention.Last + 1, figure.First, Assuming) is var word and >= 0
        && !IsAside(said.Tokens, word, figure.First);

    // "gross margin, which includes depreciation, was 64%": the sentence comes back to what it is about, and so it
    // does where the second comma is left out: "capital expenditures, including leases were $4 million".
    private static bool IsAside(Token[] tokens, int word, int end)
    {
        if (tokens[word].AfterComma && tokens[word].Is("including") && Verbs.Has(tokens[end - 1]))
        {
            return true;
        }

        for (var i = word + 1; i < end; i++)
        {
            if (tokens[i].AfterComma && Verbs.Has(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LeadsTo(Token[] tokens, int start, Mention mention)
    {
        for (var i = start; i < mention.First; i++)
        {
            var isScope = mention.Scope is not null && mention.First - i <= 4;
            if (
                tokens[i].AfterComma
                || tokens[i].IsNumber
                || Joints.Has(tokens[i])
                || !isScope && !ScopeWords.Transparent.Has(tokens[i])
            )
            {
                return false;
            }
        }

        return true;
    }
}
