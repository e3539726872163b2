using SiteGen.Generator.Findings;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>Compares the name in a heading with the one that the speaker gives: "This is Ann Lee on for Bob".</summary>
internal static class SaidNames
{
    private static readonly string[] StandingIn =
    [
        " on for ",
        " in for ",
        " on behalf of ",
        " filling in for ",
        " here for ",
    ];

    public static IReadOnlyList<Finding> Check(IReadOnlyList<SpokenTurn> turns)
    {
        var findings = new List<Finding>();
        foreach (var turn in turns.Where(turn => turn.Speaker is { Side: Side.Analyst }))
        {
            if (
                SaidIn(turn.Opening) is { } said
                && PersonName.Of(said) is var name
                && name.Key != turn.Speaker!.Name.Key
                && !turn.Speaker.Aliases.Contains(said)
            )
            {
                turn.Speaker.Aliases.Add(said);
                if (!name.IsFormOf(turn.Speaker.Name))
                {
                    findings.Add(
                        Finding.Of(
                            PeopleRules.NameSaidDifferently,
                            turn.Raw.Start.Place,
                            turn.Speaker.Name.Printed,
                            said
                        )
                    );
                }
            }
        }

        return findings;
    }

    private static string? SaidIn(string[] sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var cue in StandingIn)
            {
                var at = sentence.IndexOf(cue, StringComparison.Ordinal);
                if (at < 0)
                {
                    continue;
                }

                var before = sentence.Substring(0, at);
                var (start, end) = CapitalisedRuns.In(before).LastOrDefault();
                var standsFor = at + cue.Length;
                if (
                    end > 0
                    && end == before.Length
                    && standsFor < sentence.Length
                    && char.IsUpper(sentence[standsFor])
                    && NameShape.IsFullName(before.Substring(start, end - start))
                )
                {
                    return before.Substring(start, end - start);
                }
            }
        }

        return null;
    }
}
