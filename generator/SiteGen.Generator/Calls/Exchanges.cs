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
        Announcement? announced = null;
        var interrupted = false;
        for (var i = 0; i < turns.Count; i++)
        {
            var turn = turns[i];
            turn.IsQuestionsAndAnswers = i >= first;
            var current = exchanges.Count == 0 ? null : exchanges[exchanges.Count - 1];
            if (turn.IsOperator)
            {
                turn.Kind = TurnKind.Operator;
                interrupted = true;
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
                    && (!interrupted || AsksOn(turns, i, current.Analyst))
                    && !IsFarewell(turns, i, current);
                turn.Kind = answers ? TurnKind.Answer : TurnKind.Speech;
                (answers ? current!.Answers : []).Add(i);
            }
        }

        return exchanges;
    }

    // After a word of the operator the slot goes on where its analyst speaks again before anyone is announced.
    private static bool AsksOn(IReadOnlyList<SpokenTurn> turns, int i, Speaker analyst) =>
        turns.Skip(i).TakeWhile(turn => !turn.IsOperator).Any(turn => turn.Speaker == analyst);

    // The company's last word to everyone: after an answer, with nobody asking any more.
    private static bool IsFarewell(IReadOnlyList<SpokenTurn> turns, int i, SpokenExchange current) =>
        current.Answers.Count > 0
        && turns.Skip(i + 1).All(turn => turn.Speaker?.Side != Side.Analyst)
        && FarewellWords.AnyIn(turns[i].LastText);
}
