using System.Globalization;

namespace SiteGen.Bench.Made;

/// <summary>Makes sentences: most say nothing that can be counted, some state a figure or guide for one.</summary>
internal sealed class Speech(Dice dice)
{
    private static readonly string[] Plain =
    [
        "Our {a} {n} {v} across most of the {n}, and the {n} {v} as well.",
        "We believe that the {a} {n} of the last year {v} because the {n} and the {n} were {a}.",
        "When we look at {n}, we see {a} {n} in every part of the business, and we are pleased with the {n}.",
        "As we said before, the {n} {v} more than the {n}, which is what we had planned for.",
        "That is why we keep working with our partners on {n} and on {a} {n}.",
        "There is more to do, and the {a} {n} will take some time, but the {n} {v}.",
        "And so the {n} that we opened in the spring {v}, while the {a} {n} {v} somewhat later.",
    ];

    private static readonly string[] Stated =
    [
        "Revenue for the quarter was ${m} million, up {p}% year over year.",
        "Gross margin was {p}.{d}%, compared with {p}.{d}% a year ago.",
        "We generated free cash flow of ${m} million in the quarter.",
        "Operating income was ${m} million, or {p}% of revenue.",
        "Adjusted EBITDA was ${m} million, and net income was ${m} million.",
        "Earnings per share were ${e}.{p}, up from ${e}.{p} in the prior year.",
        "We ended the quarter with ${m} million of cash and cash equivalents.",
        "Capital expenditures were ${m} million in the quarter.",
    ];

    private static readonly string[] Guided =
    [
        "For the next quarter, we expect revenue of ${m} million to ${m} million.",
        "For the full year, we expect gross margin of {p}% to {p}%.",
        "We now expect capital expenditures of about ${m} million for the full year.",
    ];

    private static readonly string[] Declines =
    [
        "We are not going to break that out today.",
        "We don't disclose that number.",
    ];

    private static readonly string[] Asked =
    [
        "Could you speak to revenue and gross margin in the {a} {n}?",
        "How should we think about the {n} and the {a} {n} from here?",
        "What do you see in free cash flow, given the {a} {n}?",
    ];

    /// <summary>A paragraph of some sentences; a few of them state a figure.</summary>
    public string Paragraph(int sentences, int figuresInTen) =>
        string.Join(
            ' ',
            Enumerable.Range(0, sentences).Select(_ => Fill(dice.Pick(dice.Roll(10) < figuresInTen ? Stated : Plain)))
        );

    /// <summary>What the company expects.</summary>
    public string Outlook() => string.Join(' ', Guided.Select(Fill));

    /// <summary>What an analyst asks.</summary>
    public string Question() => $"{Paragraph(dice.Between(1, 4), 0)} {Fill(dice.Pick(Asked))}";

    /// <summary>What somebody answers who would rather not.</summary>
    public string Refusal() => $"{Fill(dice.Pick(Plain))} {dice.Pick(Declines)}";

    private string Fill(string pattern)
    {
        var parts = pattern.Split('{', '}');
        for (var part = 1; part < parts.Length; part += 2)
        {
            parts[part] = parts[part] switch
            {
                "n" => dice.PickEarly(Vocabulary.Nouns),
                "v" => dice.Pick(Vocabulary.Verbs),
                "a" => dice.Pick(Vocabulary.Adjectives),
                "m" => Number(100, 900),
                "p" => Number(10, 60),
                _ => Number(1, 9),
            };
        }

        return string.Concat(parts);
    }

    private string Number(int low, int high) => dice.Between(low, high).ToString(CultureInfo.InvariantCulture);
}
