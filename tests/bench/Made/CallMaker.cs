namespace SiteGen.Bench.Made;

/// <summary>Makes a call of about fifty turns: prepared words, then questions, some of them with a follow-up.</summary>
internal static class CallMaker
{
    private const int LastYear = 2026;
    private const int Questions = 11;

    private static readonly MadeSpeaker Operator = new("Operator");
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>A call of a company, counted back from the latest one.</summary>
    public static MadeCall Make(int company, int back)
    {
        var (dice, house) = (new Dice(company * 1009 + back), new Dice(company));
        var name = NameOf(company);
        var (quarter, year) = (4 - back % 4, LastYear - back / 4);
        var chief = new MadeSpeaker(PersonOf(house), "Chief Executive Officer");
        var finance = new MadeSpeaker(PersonOf(house), "Chief Financial Officer");
        var relations = new MadeSpeaker(PersonOf(house), "Vice President of Investor Relations");
        var covering = Enumerable
            .Range(0, 16)
            .Select(_ => new MadeSpeaker(PersonOf(house), null, house.Pick(Vocabulary.Firms)))
            .DistinctBy(one => one.Name)
            .Where(one => one.Name != chief.Name && one.Name != finance.Name && one.Name != relations.Name)
            .ToArray();
        var speech = new Speech(dice);
        List<MadeTurn> turns =
        [
            new(
                Operator,
                [
                    $"Good day, and welcome to the {name} {Ordinals[quarter - 1]} quarter {year} earnings call. I will now hand the call to {relations.Name}. Please go ahead.",
                ]
            ),
            new(
                relations,
                [
                    $"Thank you. With me are {chief.Name}, {chief.Title}, and {finance.Name}, {finance.Title}.",
                    speech.Paragraph(4, 0),
                ]
            ),
            new(chief, [.. Enumerable.Range(0, 30).Select(_ => speech.Paragraph(dice.Between(5, 11), 1))]),
            new(
                finance,
                [.. Enumerable.Range(0, 18).Select(_ => speech.Paragraph(dice.Between(4, 9), 3)), speech.Outlook()]
            ),
        ];
        var asked = turns.Count;
        for (var question = 0; question < Questions; question++)
        {
            var analyst = covering[(question + back) % covering.Length];
            turns.Add(
                new(Operator, [$"Our next question comes from {analyst.Name} with {analyst.Firm}. Please go ahead."])
            );
            turns.Add(new(analyst, [speech.Question()]));
            turns.Add(
                new(
                    chief,
                    [.. Enumerable.Range(0, dice.Between(1, 5)).Select(_ => speech.Paragraph(dice.Between(4, 10), 1))]
                )
            );
            turns.Add(new(finance, [dice.Roll(6) == 0 ? speech.Refusal() : speech.Paragraph(dice.Between(3, 8), 2)]));
        }

        turns.Add(new(chief, ["Thank you all for joining us today."]));
        return new(
            name,
            name.Replace(" ", "", StringComparison.Ordinal)[..4].ToUpperInvariant(),
            year,
            quarter,
            turns,
            asked
        );
    }

    private static string NameOf(int company) =>
        $"{Vocabulary.Firsts[company % Vocabulary.Firsts.Length]} {Vocabulary.Trades[company / Vocabulary.Firsts.Length % Vocabulary.Trades.Length]}";

    private static string PersonOf(Dice dice) => $"{dice.Pick(Vocabulary.Given)} {dice.Pick(Vocabulary.Surnames)}";
}
