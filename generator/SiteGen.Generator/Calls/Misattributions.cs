using SiteGen.Generator.Findings;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Calls;

/// <summary>
/// Finds turns whose words point to another speaker than the heading: a speaker who gives another
/// participant's name as their own or names themselves as someone else, a hand-over that someone else takes,
/// an answer that thanks an analyst whose slot it is not.
/// </summary>
internal static class Misattributions
{
    private const int MostExecutives = 100;

    // In the first sentences people say who they are and whom they thank.
    private const int Greetings = 2;

    private static readonly string[] Selves = ["This is ", "this is ", "It's ", "it's ", "It’s ", "it’s "];

    private static readonly string[] HandOvers =
    [
        "turn it over to ",
        "hand it over to ",
        "hand the call over to ",
        "turn the call over to ",
        "pass it to ",
        "pass it over to ",
        "hand it off to ",
        "turn it to ",
    ];

    private static readonly string[] Addresses =
    [
        "Thanks, ",
        "Thank you, ",
        "Hi, ",
        "Hey, ",
        "Hello, ",
        "question, ",
        "message, ",
        "Thanks for the question, ",
        "Hi ",
        "Hey ",
    ];

    public static IReadOnlyList<Finding> Check(
        IReadOnlyList<SpokenTurn> turns,
        IReadOnlyList<SpokenExchange> exchanges,
        IReadOnlyList<Speaker> speakers
    )
    {
        var called = new CalledNames(speakers);
        // A call has a handful of executives; a text that pretends to have thousands must not cost their square.
        var executives = speakers.Where(speaker => speaker.Side == Side.Executive).Take(MostExecutives).ToArray();
        var slots = exchanges
            .SelectMany(exchange => exchange.Answers.Select(turn => (turn, exchange)))
            .ToDictionary(pair => pair.turn, pair => pair.exchange);
        var findings = new List<Finding>();
        for (var i = 0; i < turns.Count; i++)
        {
            if (turns[i].Speaker is not { IsOperator: false } speaker || turns[i].Raw.Heading is null)
            {
                continue;
            }

            var words =
                GivesAnotherName(turns[i], speaker, called)
                ?? NamesItself(turns[i], speaker)
                ?? (i > 0 ? TakesAnothersTurn(turns[i - 1], speaker, called) : null)
                ?? (slots.TryGetValue(i, out var slot) ? ThanksAnother(turns[i], slot, called, executives) : null);
            if (words is { } found)
            {
                turns[i].IsDisputed = true;
                findings.Add(
                    Finding.Of(PeopleRules.Misattributed, turns[i].Raw.Start.Place, speaker.Name.Printed, found)
                );
            }
        }

        return findings;
    }

    private static string? GivesAnotherName(SpokenTurn turn, Speaker speaker, CalledNames called) =>
        SpokenNames
            .After(turn.Opening.Take(Greetings), Selves)
            .FirstOrDefault(found =>
                found.EndsIntroduction && !speaker.IsCalled(found.Name) && called.Of(found.Name).Count > 0
            )
            .Sentence;

    // "I'll go first, and then Ada" is not what Ada says.
    private static string? NamesItself(SpokenTurn turn, Speaker speaker) =>
        !speaker.Name.IsWhole
            ? null
            : turn
                .Opening.Take(Greetings)
                .FirstOrDefault(sentence =>
                    sentence.IndexOf("and then " + speaker.Name.Given[0] + ",", StringComparison.Ordinal) >= 0
                );

    private static string? TakesAnothersTurn(SpokenTurn before, Speaker speaker, CalledNames called)
    {
        if (
            before.Speaker is not { Side: Side.Executive }
            || before.Speaker == speaker
            || speaker.Side != Side.Executive
        )
        {
            return null;
        }

        var last = Sentences.Split(before.LastText).LastOrDefault() is { Length: > 0 } sentence ? sentence.Text : "";
        var isNamed = SpokenNames.After([last], HandOvers).Any(found => called.Of(found.Name).Count > 0);
        return isNamed && !Words.Of(last).Any(word => word.IsCapitalised && speaker.IsCalled(word.Text)) ? last : null;
    }

    private static string? ThanksAnother(
        SpokenTurn turn,
        SpokenExchange slot,
        CalledNames called,
        Speaker[] executives
    ) =>
        SpokenNames
            .After(turn.Opening.Take(Greetings), Addresses)
            .FirstOrDefault(found =>
                found.EndsClause
                && !slot.Analyst.IsCalled(found.Name)
                && !(slot.StandsInFor is { } announced && PersonName.Of(announced.Text).IsCalled(found.Name))
                && !IsMishearing(found.Name, slot.Analyst)
                && called.Of(found.Name) is { Count: > 0 } others
                && others.Any(other => other.Side == Side.Analyst)
                && !others.Any(other => other.Side == Side.Executive)
                && !executives.Any(executive => IsMishearing(found.Name, executive))
            )
            .Sentence;

    private static bool IsMishearing(string name, Speaker speaker) =>
        speaker.Name.Given.Any(given =>
            given.Length > 2
            && char.ToUpperInvariant(given[0]) == char.ToUpperInvariant(name[0])
            && Likeness.Within(given, name, 2)
        );
}
