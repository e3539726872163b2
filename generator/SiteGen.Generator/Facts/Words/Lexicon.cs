namespace SiteGen.Generator.Facts;

/// <summary>A word as it stands, as it is looked up, and what it may be the first of.</summary>
internal sealed record Lexeme(string Text, string Lower, WordKinds Kinds);

/// <summary>
/// Remembers words, so that each is copied and looked up once and not wherever it is said. It forgets a word when
/// another needs its slot; what it remembers changes only how long reading takes.
/// </summary>
internal static class Lexicon
{
    private const int Slots = 8192;

    private static readonly Lexeme?[] Words = new Lexeme[Slots];

    /// <summary>The word that stands in a text.</summary>
    public static Lexeme Of(ReadOnlySpan<char> text)
    {
        var slot = Hash(text) & (Slots - 1);
        if (Words[slot] is { } known && text.SequenceEqual(known.Text.AsSpan()))
        {
            return known;
        }

        var word = text.ToString();
        var lower = Plain(word);
        var kinds =
            (ConceptTable.Phrases.Begins(lower) ? WordKinds.Concept : 0)
            | (UnitNouns.IsOne(lower) ? WordKinds.Part : 0)
            | (FigureReader.Begins(lower) ? WordKinds.Figure : 0)
            | (PeriodCues.Begins(lower) ? WordKinds.Period : 0)
            | (Outlooks.Begins(lower) ? WordKinds.Outlook : 0)
            | (Bases.Begins(lower) || Comparisons.Begins(lower) ? WordKinds.Measure : 0);
        return Words[slot] = new(word, lower, kinds);
    }

    private static string Plain(string word)
    {
        // The country, and not "us".
        if (word == "US")
        {
            return "u.s.";
        }

        var lower = word.ToLowerInvariant().Replace('\u2019', '\'');
        return lower.EndsWith("'s", StringComparison.Ordinal) ? lower.Substring(0, lower.Length - 2) : lower;
    }

    // A few letters tell most words apart; two that share them share a slot.
    private static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = (uint)text.Length;
        for (var i = 0; i < text.Length && i < 5; i++)
        {
            hash = unchecked((hash ^ text[i]) * 16777619u);
        }

        hash = unchecked((hash ^ text[text.Length - 1]) * 16777619u);
        hash = unchecked((hash ^ text[text.Length / 2]) * 16777619u);
        return hash ^ (hash >> 15);
    }
}
