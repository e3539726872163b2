using SiteGen.Generator.Facts;

namespace SiteGen.Generator.Answers;

/// <summary>Finds where a sentence of an answer refuses to state something.</summary>
internal static class Refusals
{
    private const int SubjectReach = 6;
    private const int VerbReach = 5;
    private const int ThingReach = 9;

    /// <summary>The first character of the words that do; null where none does.</summary>
    public static int? In(ReadOnlySpan<char> sentence)
    {
        if (sentence.Length == 0 || sentence[sentence.Length - 1] == '?')
        {
            return null;
        }

        var tokens = Tokenizer.Split(sentence);
        foreach (var (first, last, needsSubject) in RefusalWords.Heads.In(tokens))
        {
            if (Refuses(tokens, first, last, needsSubject))
            {
                return tokens[first].Start;
            }
        }

        return null;
    }

    private static bool Refuses(Token[] tokens, int first, int last, bool needsSubject)
    {
        if (!IsCompanys(tokens, first, needsSubject))
        {
            return false;
        }

        var isEarly = tokens[first].Lower is "too" or "premature";
        // "Not a metric we share": the thing stands before the verb.
        var isNamed = last > first && RefusalWords.Named.Contains(tokens[last].Lower);
        var end = Math.Min(tokens.Length, last + 1 + VerbReach);
        for (var i = last + 1; i < end && !Leaves(tokens[i], i > last + 1); i++)
        {
            if (isEarly ? RefusalWords.OfTooEarly.Contains(tokens[i].Lower) : HoldsBack(tokens, i, isNamed))
            {
                return true;
            }
        }

        return false;
    }

    // The nearest subject before the refusal decides; where none stands, the speaker is meant: "Not going to comment."
    private static bool IsCompanys(Token[] tokens, int first, bool needsSubject)
    {
        for (var i = first - 1; i >= 0 && i >= first - SubjectReach; i--)
        {
            if (RefusalWords.Company.Contains(tokens[i].Lower))
            {
                return true;
            }

            if (RefusalWords.Others.Contains(tokens[i].Lower))
            {
                return !needsSubject && tokens[i].Lower is "it" or "it's";
            }
        }

        return !needsSubject;
    }

    private static bool HoldsBack(Token[] tokens, int i, bool isNamed) =>
        RefusalWords.Alone.Contains(tokens[i].Lower)
        || (tokens[i].Is("get") || tokens[i].Is("go")) && Next(tokens, i, "into")
        || (tokens[i].Is("speak") || tokens[i].Is("speaking")) && Next(tokens, i, "to")
        || RefusalWords.Breaking.Contains(tokens[i].Lower) && IsApart(tokens, i)
        || RefusalWords.WithThing.Contains(tokens[i].Lower) && (isNamed || HasThing(tokens, i));

    // "We don't think it will", "we can't, and they share".
    private static bool Leaves(Token token, bool isLater) =>
        isLater && token.AfterComma
        || RefusalWords.Opinions.Contains(token.Lower)
        || RefusalWords.Others.Contains(token.Lower);

    private static bool Next(Token[] tokens, int i, string word) => i + 1 < tokens.Length && tokens[i + 1].Is(word);

    private static bool IsApart(Token[] tokens, int i) =>
        tokens.Skip(i + 1).Take(4).Any(token => token.Is("out") || token.Is("down"));

    private static bool HasThing(Token[] tokens, int i)
    {
        for (var j = i + 1; j < Math.Min(tokens.Length, i + 1 + ThingReach); j++)
        {
            // "a number of areas" is no number.
            if (RefusalWords.Things.Contains(tokens[j].Lower) && !(tokens[j].Is("number") && Next(tokens, j, "of")))
            {
                return true;
            }
        }

        return false;
    }
}
