namespace SiteGen.Generator.Facts;

/// <summary>Reads "up 5% and 8% on a reported and organic basis, respectively": the n-th figure is of the n-th name.</summary>
internal sealed class Respective
{
    private readonly Dictionary<int, string> bases = [];
    private readonly Dictionary<int, string> scopes = [];

    public static Respective In(
        Token[] tokens,
        List<Figure> figures,
        List<Mention> mentions,
        List<(int First, int Last, string Basis)> bases,
        Vocabulary vocabulary
    )
    {
        var respective = new Respective();
        var word = Array.FindIndex(tokens, token => token.Is("respectively"));
        var run = word < 0 ? [] : Run(tokens, figures, word);
        if (run.Count < 2)
        {
            return respective;
        }

        var own = bases
            .Where(basis =>
                basis.First > figures[run[0]].Last && basis.Last < word || !IsInMention(basis.First, mentions)
            )
            .Where(basis => basis.Last < word)
            .ToArray();
        var named = own.Length == run.Count ? own : [];
        var parts = named.Length > 0 ? [] : Parts(tokens, figures[run[0]].First, vocabulary);
        for (var i = 0; i < run.Count; i++)
        {
            if (named.Length == run.Count)
            {
                respective.bases[run[i]] = named[i].Basis;
            }
            else if (parts.Count == run.Count)
            {
                respective.scopes[run[i]] = parts[i];
            }
        }

        return respective;
    }

    public string? Basis(int figure) => bases.TryGetValue(figure, out var basis) ? basis : null;

    public string? Scope(int figure) => scopes.TryGetValue(figure, out var scope) ? scope : null;

    // The figures of one unit, joined by "and" and commas, nearest before the word.
    private static List<int> Run(Token[] tokens, List<Figure> figures, int word)
    {
        var last = figures.FindLastIndex(figure => figure.Last < word);
        var run = new List<int>();
        for (var k = last; k >= 0 && figures[k].Unit == figures[last].Unit; k--)
        {
            run.Insert(0, k);
            if (
                k == 0
                || !Enumerable
                    .Range(figures[k - 1].Last + 1, figures[k].First - figures[k - 1].Last - 1)
                    .All(i => tokens[i].Is("and"))
            )
            {
                break;
            }
        }

        return run;
    }

    private static bool IsInMention(int token, List<Mention> mentions) =>
        mentions.Any(mention => mention.Basis.Length > 0 && token < mention.First && mention.First - token <= 6);

    // "for our Communications and Data & Applications segments were": the names before the verb, split at "and".
    private static List<string> Parts(Token[] tokens, int first, Vocabulary vocabulary)
    {
        var start = Array.FindLastIndex(tokens, first - 1, token => token.Lower is "for" or "in");
        if (start < 0)
        {
            return [];
        }

        var parts = new List<string>();
        var words = new List<string>();
        for (var i = start + 1; i < first; i++)
        {
            if (tokens[i].Lower is "our" or "the" or "both")
            {
                continue;
            }

            var ends =
                tokens[i].Lower is "and"
                && !(
                    vocabulary
                        .ScopeNames.In([.. tokens.Skip(start + 1).Take(first - start - 1)])
                        .Any(found => found.First + start + 1 < i && found.Last + start + 1 > i)
                );
            if (
                ends
                || tokens[i].AfterComma
                || ScopeFinder.IsVerb(tokens[i].Lower)
                || tokens[i].Lower is "segments" or "businesses" or "segment"
            )
            {
                Flush(parts, words, vocabulary);
                if (!ends && !tokens[i].AfterComma)
                {
                    break;
                }
            }

            if (!ends)
            {
                words.Add(tokens[i].Text);
            }
        }

        Flush(parts, words, vocabulary);
        return parts;
    }

    private static void Flush(List<string> parts, List<string> words, Vocabulary vocabulary)
    {
        if (words.Count > 0 && vocabulary.ScopeName(string.Join(" ", words)) is { } scope)
        {
            parts.Add(scope);
        }

        words.Clear();
    }
}
