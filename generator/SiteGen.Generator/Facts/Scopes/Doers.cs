using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells the part of the business that a sentence begins with, before what it did: "Cloud delivered $5 billion".</summary>
internal sealed class Doers(Token[] tokens, List<Mention> mentions, Vocabulary vocabulary)
{
    private const int LongestLine = 6;

    private static readonly HashSet<string> Lines = WordSet.Exact(
        "portfolio channel bank brand banner chain platform stores"
    );

    private const int LongestOpening = 14;

    public static readonly HashSet<string> Deeds = WordSet.Exact(
        """
        delivered generated posted had grew reported achieved saw contributed recorded produced
        continued continues earned
        """
    );

    /// <summary>"Cloud delivered $5 billion in revenue": a name at the start of a sentence, before what it did.</summary>
    public string? Before(int before)
    {
        // "Regionally, Asia saw revenues double".
        var start = tokens.Length > 1 && tokens[1].AfterComma && Actors.IsAdverb(tokens[0].Lower) ? 1 : 0;
        return Before(start, before)
            ?? (start == 0 && FirstBreak() is > 0 and var comma ? Before(comma, before) : null);
    }

    // "In the second quarter, Pumps posted sales of $5 million": behind what the sentence opens with.
    private int FirstBreak()
    {
        var comma = Array.FindIndex(
            tokens,
            0,
            Math.Min(tokens.Length, LongestOpening),
            static token => token.AfterComma
        );
        return
            comma > 0
            && (tokens[comma].IsCapitalised || SmallWords.Articles.Has(tokens[comma]))
            && !PeriodCues.StartsAt(tokens, comma)
            && !tokens.Any(0, comma, Deeds)
            ? comma
            : -1;
    }

    // "The biosimilars portfolio generated": a kind of business in lower case, before what it did.
    private string? Line(int start, int before)
    {
        var first = tokens.Past(start, SmallWords.Articles);
        var end =
            first > start
                ? tokens.EndOfRun(
                    first,
                    LongestLine,
                    static (all, i) =>
                        char.IsLetter(all[i].Text[0]) && !ScopeWords.IsVerb(all[i].Lower) && !Deeds.Has(all[i])
                )
                : first;
        return
            end > first + 1
            && end < before
            && Deeds.Has(tokens[end])
            && !tokens[end].AfterComma
            && Lines.Has(tokens[end - 1])
            && !ScopeWords.Plain.Has(tokens[end - 2])
            && !OddScopes.IsVague(tokens[first].Text)
            && !mentions.Any(mention => mention.First < end)
            ? tokens.Text(first, end)
            : null;
    }

    private string? Before(int start, int before)
    {
        if (Line(start, before) is { } line)
        {
            return line;
        }

        var end = start;
        while (end < before && end - start < 6 && IsNamePart(end, start))
        {
            end++;
        }

        end = end > start && PartNames.EndOfLine(tokens, start) is > 0 and var last ? last : end;
        // "Zelda for adults with asthma delivered".
        var verb = end > start && IsAside(end) ? Deed(end, before) : end;
        return
            end > start
            && verb < before
            && Deeds.Has(tokens[verb])
            && tokens.Word(verb + 1) != "that"
            && vocabulary.Issuer.Length > 0
            && !mentions.Any(mention => mention.First < end)
            ? tokens.Text(start, end)
            : null;
    }

    // "Zelda, our newest business, delivered".
    private bool IsAside(int i) =>
        i < tokens.Length
        && (
            tokens[i].AfterComma
                ? tokens[i].Lower is "our" or "a" or "an" or "the"
                // "Adjusting for the strike, revenue grew" names nobody.
                : tokens[i].Is("for") && !ScopeWords.IsVerb(tokens[i - 1].Lower)
        );

    // The first deed behind what a name is for; the end where somebody else acts before.
    private int Deed(int start, int before)
    {
        for (var i = start + 1; i < before; i++)
        {
            if (Deeds.Has(tokens[i]))
            {
                return i;
            }

            if (
                Actors.Company.Has(tokens[i]) && !tokens[i].Is("company")
                || tokens[i].Is("%")
                || tokens[i].Lower is "which" or "that" or "while"
            )
            {
                break;
            }
        }

        return before;
    }

    private bool IsNamePart(int i, int start) =>
        !tokens[i].IsNumber
        && (tokens[i].IsCapitalised || tokens[i].Is("&"))
        && !(i > start && tokens[i].AfterComma)
        && !Actors.NotNames.Has(tokens[i])
        && !Actors.Company.Has(tokens[i]);
}
