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
        var isGrowth =
            concept.Measure != Measure.Rate && (GrowthNoun(tokens, ref end) || IsGrowth(tokens, first, last));
        var scope = ScopeFinder.Before(tokens, first) ?? Decided(tokens, end) ?? ScopeFinder.After(tokens, end);
        return new(first, end, concept, isGrowth, vocabulary.ScopeName(scope), Bases.Around(tokens, first, end));
    }

    private static bool IsGrowth(Token[] tokens, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Any(i => tokens[i].Is("growth"));

    // "for data and applications": a name that metrics.txt knows may hold words that end other names.
    private string? Decided(Token[] tokens, int last)
    {
        var i = last + 1;
        if (
            i >= tokens.Length
            || tokens[i].AfterComma
            || tokens[i].Lower is not ("for" or "from" or "in" or "within" or "at")
        )
        {
            return null;
        }

        i++;
        while (i < tokens.Length && tokens[i].Lower is "our" or "the")
        {
            i++;
        }

        return i < tokens.Length && vocabulary.ScopeNames.At(tokens, i) is { } name && !GoesOn(tokens, name.Last)
            ? name.Meaning
            : null;
    }

    // "for our Communications and Data segments": two names are nobody's scope.
    private bool GoesOn(Token[] tokens, int last) =>
        last + 2 < tokens.Length
        && tokens[last + 1].Is("and")
        && vocabulary.ScopeNames.At(tokens, last + 2) is not null;

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
