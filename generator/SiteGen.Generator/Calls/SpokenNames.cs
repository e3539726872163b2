using SiteGen.Generator.Support;

namespace SiteGen.Generator.Calls;

/// <summary>A name behind certain words: the word by which someone is called, its sentence, and what follows it.</summary>
internal readonly record struct SpokenName(string Name, string Sentence, int End)
{
    /// <summary>Whether the name stands by itself: "Thanks, Ada.", "Hey Ada, we", not "Thanks, Ada Bank".</summary>
    public bool EndsClause =>
        End == Sentence.Length
        || Sentence[End] is '.' or ',' or '!' or '?'
        || Sentence[End] == ' '
            && End + 1 < Sentence.Length
            && (Sentence[End + 1] == '(' || char.IsLower(Sentence[End + 1]));

    /// <summary>Whether somebody says so of themselves: "this is Ada.", "it's Ada here", not "it's Ada who knows".</summary>
    public bool EndsIntroduction =>
        End == Sentence.Length || Sentence[End] is '.' or ',' or '!' or '?' || Tails.Any(StartsWith);

    private static readonly string[] Tails = [" here", " speaking", " again", " from ", " with "];

    private bool StartsWith(string tail) => string.CompareOrdinal(Sentence, End, tail, 0, tail.Length) == 0;
}

/// <summary>Finds the names that stand behind certain words in sentences.</summary>
internal static class SpokenNames
{
    private const int LongestName = 80;

    public static IEnumerable<SpokenName> After(IEnumerable<string> sentences, string[] cues)
    {
        foreach (var sentence in sentences)
        {
            foreach (var cue in cues)
            {
                var at = sentence.IndexOf(cue, StringComparison.Ordinal);
                if (at >= 0 && At(sentence, at + cue.Length) is { } name)
                {
                    yield return name;
                }
            }
        }
    }

    private static SpokenName? At(string sentence, int start)
    {
        var text = sentence.Substring(start, Math.Min(LongestName, sentence.Length - start));
        var (first, end) = CapitalisedRuns.In(text).FirstOrDefault();
        return first == 0 && end > 0 ? new(Words.Of(text)[0].Text, sentence, start + end) : null;
    }
}
