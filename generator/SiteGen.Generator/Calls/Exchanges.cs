namespace SiteGen.Generator.Calls;

/// <summary>Turns of questions and answers -> exchanges; tells questions, answers and farewells.</summary>
internal static class Exchanges
{
    public static IReadOnlyList<SpokenExchange> Read(
        IReadOnlyList<SpokenTurn> turns,
        IReadOnlyDictionary<int, Announcement> announcements
    )
    {
        var exchanges = new List<SpokenExchange>();
        var first = Slots.FirstQuestion(turns, announcements);
        var last = LastAnalyst(turns);
        var ends = LastOfRuns(turns, announcements);
        Announcement? announced = null;
        var (interrupted, run) = (false, 0);
        for (var i = 0; i < turns.Count; i++)
        {
            var turn = turns[i];
            turn.IsQuestionsAndAnswers = i >= first;
            var current = exchanges.Count == 0 ? null : exchanges[exchanges.Count - 1];
            if (turn.EndsSlot)
            {
                turn.Kind = turn.IsOperator ? TurnKind.Operator : TurnKind.Speech;
                if (!EndsSlot(turns, i, announcements))
                {
                    continue;
                }

                interrupted = true;
                run++;
                announced = announcements.TryGetValue(i, out var announcement) ? announcement : null;
            }
            else if (i < first)
            {
                turn.Kind = TurnKind.Speech;
            }
            else if (turn.Speaker is { Side: Side.Analyst } analyst)
            {
                if (current is null || current.Analyst != analyst || announced is not null)
                {
                    exchanges.Add(current = new(analyst, announced));
                    announced = null;
                }

                (turn.Kind, interrupted) = (TurnKind.Question, false);
                current.Questions.Add(i);
            }
            else if (turn.Speaker is { Side: Side.Executive })
            {
                var answers =
                    current is not null
                    && (!interrupted || ends.TryGetValue((run, current.Analyst), out var end) && end > i)
                    && !(i > last && IsFarewell(turns[i], current));
                turn.Kind = answers ? TurnKind.Answer : TurnKind.Speech;
                (answers ? current!.Answers : []).Add(i);
            }
        }

        return exchanges;
    }

    private static int LastAnalyst(IReadOnlyList<SpokenTurn> turns)
    {
        var last = turns.Count - 1;
        while (last >= 0 && turns[last].Speaker?.Side != Side.Analyst)
        {
            last--;
        }

        return last;
    }

    // The last turn of each speaker before the operator's next word: after that word a slot goes on where its
    // analyst speaks again before anyone is announced.
    private static Dictionary<(int Run, Speaker Speaker), int> LastOfRuns(
        IReadOnlyList<SpokenTurn> turns,
        IReadOnlyDictionary<int, Announcement> announcements
    )
    {
        var last = new Dictionary<(int, Speaker), int>();
        var run = 0;
        for (var i = 0; i < turns.Count; i++)
        {
            run += EndsSlot(turns, i, announcements) ? 1 : 0;
            if (turns[i].Speaker is { } speaker)
            {
                last[(run, speaker)] = i;
            }
        }

        return last;
    }

    // An operator who is interrupted before announcing anyone ends nothing.
    private static bool EndsSlot(
        IReadOnlyList<SpokenTurn> turns,
        int i,
        IReadOnlyDictionary<int, Announcement> announcements
    ) => turns[i].EndsSlot && (!turns[i].IsCutOff || announcements.ContainsKey(i));

    // The company's last word to everyone: after an answer, with nobody asking any more.
    private static bool IsFarewell(SpokenTurn turn, SpokenExchange current) =>
        current.Answers.Count > 0 && FarewellWords.AnyIn(turn.LastText);
}
