using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>Tells which question a turn answers.</summary>
internal static class SpokenTurns
{
    /// <summary>For each turn the one of the question that it answers; -1 for none.</summary>
    public static int[] Questions(IReadOnlyList<SpokenTurn> turns)
    {
        var questions = Enumerable.Repeat(-1, turns.Count).ToArray();
        for (var turn = 1; turn < turns.Count; turn++)
        {
            questions[turn] = turns[turn - 1].Kind switch
            {
                TurnKind.Question => turn - 1,
                TurnKind.Answer => questions[turn - 1],
                _ => -1,
            };
        }

        return questions;
    }
}
