using SiteGen.Generator.Calls;
using SiteGen.Generator.Lines;

namespace SiteGen.Generator.Facts;

/// <summary>Where a fact stands: its sentence, the words of its figure, and the words that are quoted.</summary>
internal static class FactPlaces
{
    /// <summary>The sentence, which may run over several lines.</summary>
    public static Piece Sentence(FactReading fact, IReadOnlyList<SpokenTurn> turns) =>
        turns[fact.Turn].Raw.Paragraphs[fact.Paragraph].Whole.Part(fact.Start, fact.Length);

    /// <summary>The words of the figure.</summary>
    public static Piece Figure(FactReading fact, IReadOnlyList<SpokenTurn> turns)
    {
        var sentence = Sentence(fact, turns);
        var tokens = Tokenizer.Split(sentence.Text);
        var (first, last) = (tokens[fact.Draft.Figure.First], tokens[fact.Draft.Figure.Last]);
        return sentence.Part(first.Start, last.End - first.Start);
    }

    /// <summary>The sentence as far as it stands on one line: that of the figure.</summary>
    public static Piece Quote(FactReading fact, IReadOnlyList<SpokenTurn> turns)
    {
        var sentence = Sentence(fact, turns);
        return sentence.OnLineOf(Figure(fact, turns).Start - sentence.Start);
    }
}
