namespace SiteGen.Generator.Facts;

/// <summary>Finds where a sentence names concepts, with the words around a name that say which part and which basis.</summary>
internal sealed class MentionFinder(Vocabulary vocabulary)
{
    public List<Mention> In(Token[] tokens)
    {
        var mentions = new List<Mention>();
        foreach (var (first, last, concept) in vocabulary.Concepts.In(tokens))
        {
            if (!IsDenominator(tokens, first))
            {
                mentions.Add(Describe(tokens, first, last, concept));
            }
        }

        return mentions;
    }

    // "27% of total revenue", "as a percentage of revenue": what the share is of, not what is measured.
    private static bool IsDenominator(Token[] tokens, int first)
    {
        var i = first - 1;
        while (i >= 0 && ScopeFinder.IsTransparent(tokens[i].Lower))
        {
            i--;
        }

        return i > 0
            && tokens[i].Lower is "of" or "to"
            && tokens[i - 1].Lower
                is "%"
                    or "percent"
                    or "percentage"
                    or "portion"
                    or "majority"
                    or "half"
                    or "third"
                    or "quarter"
            && tokens[i].Is("of");
    }

    private Mention Describe(Token[] tokens, int first, int last, Concept concept)
    {
        var end = last;
        var isGrowth = concept.Measure != Measure.Rate && GrowthNoun(tokens, ref end);
        var scope = ScopeFinder.Before(tokens, first) ?? ScopeFinder.After(tokens, end);
        return new(first, end, concept, isGrowth, vocabulary.ScopeName(scope), Bases.Around(tokens, first, end));
    }

    private static bool GrowthNoun(Token[] tokens, ref int last)
    {
        var next = last + 1;
        if (next < tokens.Length && !tokens[next].AfterComma && tokens[next].Is("growth"))
        {
            last = next + 1 < tokens.Length && tokens[next + 1].Is("rate") ? next + 1 : next;
            return true;
        }

        return false;
    }
}
