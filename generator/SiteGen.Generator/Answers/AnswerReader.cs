using System.Text;
using SiteGen.Generator.Calls;
using SiteGen.Generator.Facts;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Answers;

/// <summary>Exchanges and facts -> how far each question was answered, and the sentences that refuse.</summary>
internal static class AnswerReader
{
    private const int ExchangeHead = 6;

    /// <summary>
    /// Per exchange: responsiveness, number of refusals; then for each refusal turn, paragraph in it, first byte, bytes,
    /// line, first character, characters.
    /// </summary>
    public static EquatableArray<int> Read(
        EquatableArray<int> exchanges,
        IReadOnlyList<SpokenTurn> turns,
        IReadOnlyList<FactReading> facts
    )
    {
        var figures = new HashSet<int>(facts.Where(fact => !fact.IsAnalysts).Select(fact => fact.Turn));
        var (rows, bytes) = (new List<int>(), new ByteCounter());
        for (var at = 0; at < exchanges.Count; at += ExchangeHead + exchanges[at + 4] + exchanges[at + 5])
        {
            var questions = Part(exchanges, at + ExchangeHead, exchanges[at + 4]);
            var answers = Part(exchanges, at + ExchangeHead + exchanges[at + 4], exchanges[at + 5]);
            var refusals = answers.SelectMany(turn => RefusalsOf(turn, turns[turn], bytes)).ToArray();
            var hasFigures = answers.Any(figures.Contains);
            var asks = questions.Any(turn => turns[turn].Raw.Paragraphs.Any(part => AmountWords.AreIn(part.Text)));
            rows.Add((int)Judge(refusals.Length > 0, hasFigures, asks));
            rows.Add(refusals.Length);
            rows.AddRange(refusals.SelectMany(row => row));
        }

        return rows.ToEquatableArray();
    }

    private static int[] Part(EquatableArray<int> numbers, int start, int length) =>
        [.. Enumerable.Range(start, length).Select(i => numbers[i])];

    private static Responsiveness Judge(bool refuses, bool hasFigures, bool asksForAmount) =>
        (refuses, hasFigures) switch
        {
            (true, true) => Responsiveness.Partial,
            (true, false) => Responsiveness.Declined,
            (false, true) when asksForAmount => Responsiveness.Direct,
            _ => Responsiveness.Unknown,
        };

    private static IEnumerable<int[]> RefusalsOf(int index, SpokenTurn turn, ByteCounter bytes)
    {
        for (var paragraph = 0; paragraph < turn.Raw.Paragraphs.Count; paragraph++)
        {
            var whole = turn.Raw.Paragraphs[paragraph].Whole;
            foreach (var sentence in Sentences.Split(whole.Text))
            {
                if (Refusals.In(sentence.Span) is { } at)
                {
                    var quote = whole.Part(sentence.Start, sentence.Length).OnLineOf(at);
                    yield return
                    [
                        index,
                        paragraph,
                        bytes.Before(quote),
                        Encoding.UTF8.GetByteCount(quote.Text),
                        quote.Place.Line,
                        quote.Place.Column,
                        quote.Length,
                    ];
                }
            }
        }
    }
}

/// <summary>How far a question was answered; the numbers are those of the model.</summary>
internal enum Responsiveness
{
    Unknown,
    Direct,
    Partial,
    Declined,
}
