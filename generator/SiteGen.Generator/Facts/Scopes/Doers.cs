using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells the part of the business that a sentence begins with, before what it did: "Cloud delivered $5 billion".</summary>
internal sealed class Doers(Token[] tokens, List<Mention> mentions, Vocabulary vocabulary)
{
    public static readonly HashSet<string> Deeds = WordSet.Exact(
        """
        delivered generated posted had grew reported achieved saw contributed recorded produced
        continued earned
        """
    );

    /// <summary>"Cloud delivered $5 billion in revenue": a name at the start of a sentence, before what it did.</summary>
    public string? Before(int before)
    {
        // "Regionally, Asia saw revenues double".
        var start = tokens.Length > 1 && tokens[1].AfterComma && Actors.IsAdverb(tokens[0].Lower) ? 1 : 0;
        var end = start;
        while (end < before && end - start < 6 && IsNamePart(end, start))
        {
            end++;
        }

        end = end > start && PartNames.EndOfLine(tokens, start) is > 0 and var line ? line : end;
        // "Zelda for adults with asthma delivered".
        var verb = end > start && IsAside(end) ? Deed(end, before) : end;
        return
            end > start
            && verb < before
            && Deeds.Has(tokens[verb])
            && vocabulary.Issuer.Length > 0
            && !mentions.Any(mention => mention.First < end)
            ? tokens.Text(start, end)
            : null;
    }

    // "Zelda, our newest business, delivered".
    private bool IsAside(int i) =>
        i < tokens.Length
        && (tokens[i].AfterComma ? tokens[i].Lower is "our" or "a" or "an" or "the" : tokens[i].Is("for"));

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
