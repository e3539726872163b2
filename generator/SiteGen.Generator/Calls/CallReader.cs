using SiteGen.Generator.Findings;
using SiteGen.Generator.Lines;
using SiteGen.Generator.Support;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Calls;

/// <summary>Turns -> call: who speaks, on which side, in which section, in whose slot.</summary>
internal static class CallReader
{
    public static (CallReading Call, IReadOnlyList<SpokenTurn> Turns, IReadOnlyList<Finding> Findings) Read(
        Seed seed,
        TurnsReading reading
    )
    {
        var turns = Speakers.Gather(reading.Turns, reading.Roster);
        var named = NamelessSpeakers.Name(turns);
        var inferred = Openings.Infer(turns);
        var announcements = Sides.Tell(turns, Introductions.In(turns));
        var exchanges = Exchanges.Read(turns, announcements);
        var speakers = turns.Select(turn => turn.Speaker).OfType<Speaker>().Distinct().ToArray();
        IReadOnlyList<Finding> findings =
        [
            .. reading.Findings,
            .. named,
            .. inferred,
            .. SaidNames.Check(turns),
            .. TitleContradictions.Check(speakers),
            .. Misattributions.Check(turns, exchanges, speakers),
            .. StandIns(turns, exchanges),
        ];
        return (
            new(
                seed.Name,
                seed.Path,
                seed.Length,
                seed.Sha256,
                reading.Layout,
                reading.Language,
                reading.TranslationLanguage,
                HeaderReader.Read(reading, turns, seed.Path),
                speakers.Select(speaker => Describe(speaker)).ToEquatableArray(),
                TableWriter.Write(turns, reading.Matter, exchanges, speakers)
            ),
            turns,
            findings
        );
    }

    private static IEnumerable<Finding> StandIns(
        IReadOnlyList<SpokenTurn> turns,
        IReadOnlyList<SpokenExchange> exchanges
    ) =>
        exchanges
            .Where(exchange => exchange.StandsInFor is not null)
            .Select(exchange =>
                Finding.Of(
                    PeopleRules.StandIn,
                    turns[exchange.Questions[0]].Raw.Start.Place,
                    exchange.StandsInFor!.Value.Text,
                    exchange.Analyst.Name.Printed
                )
            );

    private static SpeakerReading Describe(Speaker speaker)
    {
        var stated = TitleContradictions.IsContradicted(speaker) ? speaker.Stated : null;
        return new(
            speaker.Name.Printed,
            speaker
                .Aliases.Concat(speaker.Heard)
                .Where(alias => alias != speaker.Name.Printed)
                .Distinct(StringComparer.Ordinal)
                .ToEquatableArray(),
            speaker.Side,
            speaker.Title?.Text,
            speaker.Firm?.Text,
            speaker.Heading?.Whole.Text ?? speaker.Name.Printed,
            stated is { } said ? $"\"{said.Title}\" (line {said.Place.Place.Line})" : null,
            speaker.IsInferred,
            speaker.First.Place
        );
    }
}
