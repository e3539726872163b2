namespace SiteGen.Generator.Facts;

/// <summary>Reads the parts of the business that stand near a word of a sentence.</summary>
internal sealed class PartsNear(
    Token[] tokens,
    IReadOnlyList<(int First, int Last, string Meaning)> named,
    Vocabulary vocabulary,
    Context context
)
{
    private const int Longest = 3;

    /// <summary>"9% in Europe": the part of the business that is named behind a figure; null for none.</summary>
    public string? Behind(int last) =>
        vocabulary.ScopeName(
            NameBehind.Of(tokens, last, name => vocabulary.IsDecided(name) || context.Parts.Contains(name))
        );

    /// <summary>"digital growth": the kind of business that stands before a word; null for none.</summary>
    public string? Before(int noun)
    {
        for (var start = Math.Max(noun - Longest, 0); start < noun; start++)
        {
            if (!tokens.HasComma(start + 1, noun + 1) && PartNames.Has(tokens.Text(start, noun)))
            {
                return vocabulary.ScopeName(tokens.Text(start, noun));
            }
        }

        return null;
    }

    /// <summary>A part of the business that begins at a token; null where none does.</summary>
    public string? At(int i)
    {
        i = tokens.Past(i, SmallWords.ArticlesOrThat);
        foreach (var name in named)
        {
            if (name.First == i)
            {
                return name.Meaning;
            }
        }

        return i < tokens.Length && IsName(i) ? vocabulary.ScopeName(tokens[i].Text) : null;
    }

    private bool IsName(int i) =>
        !PeriodCues.StartsAt(tokens, i)
        && !Actors.NotNames.Has(tokens[i])
        && !ScopeWords.IsVerb(tokens[i].Lower)
        && (
            tokens[i].IsCapitalised
            || i == tokens.Length - 1
            || tokens[i + 1].AfterComma
            || tokens[i + 1].Lower is "business" or "segment"
        );
}
