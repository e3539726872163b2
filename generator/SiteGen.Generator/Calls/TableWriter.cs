using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>Turns and exchanges -> tables of integers.</summary>
internal static class TableWriter
{
    private const int Labelled = 1;
    private const int Inferred = 2;
    private const int Disputed = 3;

    public static CallTables Write(
        IReadOnlyList<SpokenTurn> turns,
        IReadOnlyList<RawMatter> matter,
        IReadOnlyList<SpokenExchange> exchanges,
        IReadOnlyList<Speaker> speakers
    )
    {
        var slices = new SliceTable();
        var index = speakers.Select((speaker, i) => (speaker, i)).ToDictionary(pair => pair.speaker, pair => pair.i);
        var (turnRows, paragraphRows, markRows, matterRows, exchangeRows) = (
            new List<int>(),
            new List<int>(),
            new List<int>(),
            new List<int>(),
            new List<int>()
        );
        foreach (var turn in turns)
        {
            turnRows.AddRange(TurnRow(turn, slices, index, paragraphRows.Count / 4));
            foreach (var paragraph in turn.Raw.Paragraphs)
            {
                foreach (var (start, length, kind) in Marks.In(paragraph.Text))
                {
                    markRows.AddRange([paragraphRows.Count / 4, start, length, (int)kind]);
                }

                Run(paragraph.Lines, slices, paragraphRows);
                Run(paragraph.Translation, slices, paragraphRows);
            }
        }

        foreach (var part in matter)
        {
            matterRows.Add((int)part.Kind);
            Run(part.Lines, slices, matterRows);
        }

        foreach (var exchange in exchanges)
        {
            exchangeRows.AddRange([
                index[exchange.Analyst],
                -1,
                slices.Share(exchange.StandsInFor),
                slices.Share(exchange.Firm),
            ]);
            exchangeRows.AddRange([
                exchange.Questions.Count,
                exchange.Answers.Count,
                .. exchange.Questions,
                .. exchange.Answers,
            ]);
        }

        return new(
            slices.Rows.ToEquatableArray(),
            turnRows.ToEquatableArray(),
            paragraphRows.ToEquatableArray(),
            markRows.ToEquatableArray(),
            matterRows.ToEquatableArray(),
            exchangeRows.ToEquatableArray(),
            exchanges.Select(exchange => exchange.StandsInFor?.Text ?? "").ToEquatableArray()
        );
    }

    private static int[] TurnRow(SpokenTurn turn, SliceTable slices, Dictionary<Speaker, int> index, int firstParagraph)
    {
        var (heading, speaker) = (turn.Raw.Heading, turn.Speaker);
        var attribution =
            speaker is null ? 0
            : turn.IsDisputed ? Disputed
            : heading is null or { IsNameless: true } ? Inferred
            : Labelled;
        return
        [
            speaker is null ? -1 : index[speaker],
            turn.IsQuestionsAndAnswers ? 1 : 0,
            (int)turn.Kind,
            attribution,
            slices.Share(heading?.Whole),
            slices.Share(heading?.Name),
            slices.Share(heading?.Title),
            slices.Share(heading?.Affiliation ?? speaker?.Firm),
            firstParagraph,
            turn.Raw.Paragraphs.Count,
        ];
    }

    private static void Run(List<Piece> lines, SliceTable slices, List<int> rows)
    {
        rows.Add(slices.Count);
        rows.Add(lines.Count);
        foreach (var line in lines)
        {
            _ = slices.Add(line);
        }
    }
}
