using SiteGen.Site.Plan;

namespace SiteGen.Site.Exports;

/// <summary>The people.</summary>
public static class PeopleTable
{
    /// <summary>A row for each person, ordered by identity.</summary>
    public static ExportTable Make(Corpus corpus)
    {
        var turns = corpus
            .Calls.SelectMany(call => call.Turns)
            .Where(turn => turn.Speaker is not null)
            .ToLookup(turn => turn.Speaker!);
        return ExportTable.Of<Person>(
            "people",
            "One row for each person, under every printed form of the name.",
            ["person"],
            [],
            corpus.People,
            [
                new("person", "Identity of the person: the slug of the name.", person => person.Id),
                new("name", "The name, in its plainest printed form.", person => person.Name),
                new("type", "Side of the call.", person => Words.Of(person.Type), Words.All<PersonType>()),
                new(
                    "aliases",
                    $"Other printed forms of the name, with {Words.Bar} between them; empty where there are none.",
                    person => Words.Join(person.Aliases, Words.Bar)
                ),
                new(
                    "calls",
                    "Number of calls in which the person speaks.",
                    person => turns[person].Select(turn => turn.Call).Distinct().Count()
                ),
                new("turns", "Number of the person's turns.", person => turns[person].Count()),
            ]
        );
    }
}
