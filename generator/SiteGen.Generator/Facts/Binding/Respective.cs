namespace SiteGen.Generator.Facts;

/// <summary>Reads "up 5% and 8% on a reported and organic basis, respectively": the n-th figure is of the n-th name.</summary>
internal sealed class Respective
{
    private readonly Dictionary<int, string> bases = [];
    private readonly Dictionary<int, string> scopes = [];

    public static Respective In(Statement said, List<BasisCue> cues, Vocabulary vocabulary)
    {
        var respective = new Respective();
        var word = Array.FindIndex(said.Tokens, token => token.Is("respectively"));
        var run = word < 0 ? [] : Run(said, word);
        if (run.Count < 2)
        {
            return respective;
        }

        var own = cues.Where(cue =>
                cue.Last < word && (cue.First > said.Figures[run[0]].Last || !IsInMention(cue.First, said.Mentions))
            )
            .Select(cue => cue.Basis)
            .ToArray();
        var parts =
            own.Length == run.Count ? [] : NamedParts.Before(said.Tokens, said.Figures[run[0]].First, vocabulary);
        for (var i = 0; i < run.Count; i++)
        {
            if (own.Length == run.Count)
            {
                respective.bases[run[i]] = own[i];
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
    private static List<int> Run(Statement said, int word)
    {
        var last = said.Figures.FindLastIndex(figure => figure.Last < word);
        var run = new List<int>();
        for (var k = last; k >= 0 && said.Figures[k].Unit == said.Figures[last].Unit; k--)
        {
            run.Insert(0, k);
            if (k == 0 || !IsList(said.Tokens, said.Figures[k - 1].Last + 1, said.Figures[k].First))
            {
                break;
            }
        }

        return run;
    }

    private static bool IsList(Token[] tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!tokens[i].Is("and"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInMention(int token, List<Mention> mentions) =>
        mentions.Any(mention => mention.Basis.Length > 0 && token < mention.First && mention.First - token <= 6);
}
