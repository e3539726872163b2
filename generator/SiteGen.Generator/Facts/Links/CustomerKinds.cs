using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "we have 20,000 multi-product customers": those of a kind.</summary>
internal static class CustomerKinds
{
    private static readonly HashSet<string> Own = WordSet.Exact("we our");

    /// <summary>The kind; null where the figure counts none.</summary>
    public static string? Of(Statement said, Figure figure)
    {
        var (tokens, start) = (said.Tokens, figure.Last + 1);
        return
            start + 2 < tokens.Length
            && tokens[start + 1].AfterHyphen
            && !tokens.HasComma(start, start + 3)
            && tokens[start + 2].Is("customers")
            && tokens.Any(0, figure.First, Own)
            ? said.Subjects.NameOf(tokens.Text(start, start + 2))
            : null;
    }
}
