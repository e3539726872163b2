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
    private static readonly string[] Selves = ["This is ", "this is ", "It's ", "it's "];

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

    public static IReadOnlyList<Finding> Check(IReadOnlyList<SpokenTurn> turns, IReadOnlyList<SpokenExchange> exchanges)
    {
        var speakers = turns
            .Select(turn => turn.Speaker)
            .OfType<Speaker>()
            .Distinct()
            .Where(speaker => !speaker.IsOperator)
            .ToArray();
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
                GivesAnotherName(turns[i], speaker, speakers)
                ?? NamesItself(turns[i], speaker)
                ?? (i > 0 ? TakesAnothersTurn(turns[i - 1], speaker, speakers) : null)
                ?? (slots.TryGetValue(i, out var slot) ? ThanksAnother(turns[i], slot, speakers) : null);
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

    private static string? GivesAnotherName(SpokenTurn turn, Speaker speaker, Speaker[] speakers) =>
        NamesAfter(turn.FirstText, Selves, 2)
            .Where(found =>
                !speaker.Name.IsCalled(found.Name)
                && !speaker.Aliases.Any(alias => PersonName.Of(alias).IsCalled(found.Name))
            )
            .FirstOrDefault(found => speakers.Any(other => other.Name.IsCalled(found.Name)) && found.EndsClause)
            .Sentence;

    // "I'll go first, and then Ada" is not what Ada says.
    private static string? NamesItself(SpokenTurn turn, Speaker speaker) =>
        speaker.Name.IsWhole
            ? Sentences
                .Split(turn.FirstText)
                .Take(2)
                .Select(sentence => sentence.Text)
                .FirstOrDefault(sentence =>
                    speaker
                        .Name.Given.Take(1)
                        .Any(given => sentence.IndexOf("and then " + given + ",", StringComparison.Ordinal) >= 0)
                )
            : null;

    private static string? TakesAnothersTurn(SpokenTurn before, Speaker speaker, Speaker[] speakers)
    {
        var last = Sentences.Split(before.LastText).LastOrDefault().Text ?? "";
        var named = NamesAfter(last, HandOvers, 1)
            .SelectMany(found => speakers.Where(other => other.Name.IsCalled(found.Name)))
            .ToArray();
        return
            before.Speaker is { Side: Side.Executive }
            && before.Speaker != speaker
            && named.Length > 0
            && !Mentions(last, speaker)
            && speaker.Side == Side.Executive
            ? last
            : null;
    }

    private static string? ThanksAnother(SpokenTurn turn, SpokenExchange slot, Speaker[] speakers) =>
        NamesAfter(turn.FirstText, Addresses, 2)
            .Where(found =>
                !slot.Analyst.Name.IsCalled(found.Name)
                && !slot.Analyst.Aliases.Any(alias => PersonName.Of(alias).IsCalled(found.Name))
            )
            .Where(found =>
                slot.StandsInFor is not { } announced || !PersonName.Of(announced.Text).IsCalled(found.Name)
            )
            .Where(found => found.EndsClause)
            .FirstOrDefault(found => !IsMishearing(found.Name, slot.Analyst) && IsAnotherAnalyst(found.Name, speakers))
            .Sentence;

    // Another analyst, or nobody in the call; an executive may well thank an executive.
    private static bool IsAnotherAnalyst(string name, Speaker[] speakers) =>
        speakers.Any(speaker => speaker.Side == Side.Analyst && speaker.Name.IsCalled(name))
        && !speakers.Any(speaker =>
            speaker.Side == Side.Executive && (speaker.Name.IsCalled(name) || IsMishearing(name, speaker))
        );

    private static bool IsMishearing(string name, Speaker speaker) =>
        speaker.Name.Given.Any(given =>
            given.Length > 2
            && Likeness.Within(given, name, 2)
            && char.ToUpperInvariant(given[0]) == char.ToUpperInvariant(name[0])
        );

    private static bool Mentions(string text, Speaker speaker) =>
        Words.Of(text).Any(word => word.IsCapitalised && speaker.Name.IsCalled(word.Text));

    private static IEnumerable<(string Name, string Sentence, bool EndsClause)> NamesAfter(
        string text,
        string[] cues,
        int sentences
    )
    {
        foreach (var sentence in Sentences.Split(text).Take(sentences))
        {
            foreach (var cue in cues)
            {
                var at = sentence.Text.IndexOf(cue, StringComparison.Ordinal);
                var word = at < 0 ? default : Words.Of(sentence.Text.Substring(at + cue.Length)).FirstOrDefault();
                if (word.Text is { } name && word.Start == 0 && word.IsCapitalised)
                {
                    var end = at + cue.Length + word.End;
                    yield return (
                        name,
                        sentence.Text,
                        end >= sentence.Text.Length
                            || sentence.Text[end] is '.' or ',' or '!' or '?' or ' ' && EndsName(sentence.Text, end)
                    );
                }
            }
        }
    }

    private static bool EndsName(string text, int end) =>
        text[end] != ' ' || end + 1 < text.Length && (text[end + 1] == '(' || char.IsLower(text[end + 1]));
}
