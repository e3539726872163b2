using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "up 5% and 8% on a reported and organic basis, respectively": the n-th figure is of the n-th name.</summary>
internal static class Respective
{
    private static readonly HashSet<string> Lists = WordSet.Exact("and or up down by");

    /// <summary>The names by figure; empty where the sentence has no such list.</summary>
    public static Dictionary<int, RespectiveName> In(Statement said, Cues cues, Vocabulary vocabulary)
    {
        var word = Array.FindIndex(said.Tokens, token => token.Is("respectively"));
        var run = word < 0 ? [] : Run(said, word);
        var names = run.Count < 2 ? [] : Names(said, cues, vocabulary, run, word);
        return run.Count < 2
            ? []
            : run.Select((figure, i) => (figure, Name: names.Count == run.Count ? names[i] : new()))
                .ToDictionary(pair => pair.figure, pair => pair.Name with { First = run[0] });
    }

    private static List<RespectiveName> Names(Statement said, Cues cues, Vocabulary vocabulary, List<int> run, int word)
    {
        var (start, end) = (said.Figures[run[0]].First, said.Figures[run[run.Count - 1]].Last);
        // "Excluding these tax payments, …" names what is left out.
        var opening = Bases.Excluding(said.Tokens, 0) is null
            ? -1
            : Array.FindIndex(said.Tokens, static token => token.AfterComma) - 1;
        var from = Math.Max(said.LastFigure(run[0]), opening);
        var mentions = said
            .Mentions.Where(one => one.First > from && one.Last < start && one.Concept.Measure != Measure.Other)
            .ToArray();
        List<RespectiveName>[] lists =
        [
            [
                .. cues
                    .Bases.Where(cue => cue.Last < word && (cue.First > end || !IsIn(cue.First, mentions)))
                    .Select(cue => new RespectiveName(Basis: cue.Basis)),
            ],
            [
                .. cues
                    .Bases.Where(cue => cue.First > from && cue.Last < start)
                    .Select(cue => new RespectiveName(Basis: cue.Basis)),
            ],
            [
                .. cues
                    .Comparisons.Where(cue => cue.First > end && cue.Last < word)
                    .Select(cue => new RespectiveName(Comparison: cue.Meaning)),
            ],
            [
                .. cues
                    .Periods.Where(cue => cue.First > end && cue.Last < word || cue.First > from && cue.Last < start)
                    .Select(cue => new RespectiveName(Period: cue.Period)),
            ],
            mentions.Length == 1 ? PairBefore(said.Tokens, mentions[0].First) : [],
            [.. mentions.Select(mention => new RespectiveName(Mention: mention))],
            [
                .. NamedParts
                    .Before(said.Tokens, start, mentions.Length == 1 ? mentions[0].First : start, vocabulary)
                    .Select(part => new RespectiveName(Scope: part)),
            ],
        ];
        return lists.FirstOrDefault(list => list.Count == run.Count && list.Distinct().Count() == run.Count) ?? [];
    }

    // "reported and adjusted earnings per share of".
    private static List<RespectiveName> PairBefore(Token[] tokens, int mention)
    {
        var second = tokens.Word(mention) is "adjusted" or "reported" ? mention : mention - 1;
        return (tokens.Word(second - 2), tokens.Word(second - 1), tokens.Word(second)) switch
        {
            ("reported", "and", "adjusted") => [new(Basis: Bases.Reported), new(Basis: Bases.NonGaap)],
            ("adjusted", "and", "reported") => [new(Basis: Bases.NonGaap), new(Basis: Bases.Reported)],
            ("gaap", "and", "adjusted") => [new(Basis: Bases.Gaap), new(Basis: Bases.NonGaap)],
            _ => [],
        };
    }

    // The figures of one unit, joined by "and" and commas, nearest before the word.
    private static List<int> Run(Statement said, int word)
    {
        var last = said.Figures.FindLastIndex(figure => figure.Last < word);
        var run = new List<int>();
        for (var k = last; k >= 0 && said.Figures[k].Unit == said.Figures[last].Unit; k--)
        {
            run.Insert(0, k);
            if (k == 0 || said.Tokens.Past(said.Figures[k - 1].Last + 1, Lists) != said.Figures[k].First)
            {
                break;
            }
        }

        return run;
    }

    private static bool IsIn(int token, Mention[] mentions) =>
        mentions.Any(mention => mention.Basis.Length > 0 && token < mention.First && mention.First - token <= 6);
}
