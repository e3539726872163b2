using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells which of the known parts of a business a text names.</summary>
internal sealed class SpokenParts
{
    // So many sentences back somebody still speaks of the same.
    private const int Reach = 3;

    private const int Lead = 3;

    private static readonly HashSet<string> Seconds = WordSet.Exact(
        "then second secondly separately lastly finally also follow-up follow"
    );

    private static readonly HashSet<string> Units = WordSet.Exact(
        "business businesses segment segments unit division side line category product products portfolio"
    );

    private static readonly HashSet<string> Sizes = WordSet.Exact("large largest new other key major total");

    private readonly IReadOnlyList<SpokenTurn> turns;
    private readonly string[] names;
    private readonly Dictionary<(int, int), (int Start, HashSet<string> Names)[]> read = [];

    public SpokenParts(IReadOnlyList<SpokenTurn> turns, IEnumerable<string> names)
    {
        this.turns = turns;
        this.names =
        [
            .. names
                .Select(Bare)
                .Where(static name => name.IndexOf(" in ", StringComparison.Ordinal) < 0)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(static name => name.Length)
                .ThenBy(static name => name, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// The part that a figure is of whose own sentence names none: the one that the sentences before it name, or else the
    /// question that it answers; null where they name none, or several.
    /// </summary>
    public string? Near(FactReading fact, int question, bool isPointed = false)
    {
        var sentences = Paragraph(fact.Turn, fact.Paragraph);
        var own = Array.FindLastIndex(sentences, sentence => sentence.Start <= fact.Start);
        if (own < 0 || sentences[own].Names.Count > 0)
        {
            // "Demand in Pumps was stable, given the nature of that business, which is 9% of revenue."
            return own >= 0 && isPointed ? Only(sentences[own].Names) : null;
        }

        for (var i = own - 1; i >= 0 && i >= own - Reach; i--)
        {
            if (sentences[i].Names.Count > 0)
            {
                return Only(sentences[i].Names);
            }
        }

        return fact.IsAnalysts || question < 0 || IsAskedApart(fact.Draft.Concept, question)
            ? null
            : Only(Announced(question)) ?? Only(Asked(question));
    }

    // "Large platform customers": spoken of as "the platform customers".
    private static string Bare(string name)
    {
        var space = name.IndexOf(' ');
        return
            space > 0 && name.IndexOf(' ', space + 1) > 0 && Sizes.Contains(name.Substring(0, space).ToLowerInvariant())
            ? char.ToUpperInvariant(name[space + 1]) + name.Substring(space + 2)
            : name;
    }

    private static string? Only(HashSet<string> found) => found.Count == 1 ? found.First() : null;

    // "Congratulations on Pens. I have a question on Paper.".
    private HashSet<string> Announced(int question) =>
        new(
            Enumerable
                .Range(0, turns[question].Raw.Paragraphs.Count)
                .SelectMany(paragraph =>
                    Paragraph(question, paragraph)
                        .Zip(
                            Sentences.Split(turns[question].Raw.Paragraphs[paragraph].Text),
                            static (read, sentence) => (read.Names, Text: sentence.Span.ToString())
                        )
                )
                .Where(static sentence => sentence.Text.IndexOf("question", StringComparison.OrdinalIgnoreCase) >= 0)
                .SelectMany(static sentence => sentence.Names),
            StringComparer.Ordinal
        );

    // "A question on Pumps. And then, on operating margin": asked of something else.
    private bool IsAskedApart(string concept, int question) =>
        turns[question]
            .Raw.Paragraphs.SelectMany(paragraph => Sentences.Split(paragraph.Text))
            .Where(sentence => In(sentence.Span.ToString()).Count == 0)
            .Select(sentence => Tokenizer.Split(sentence.Span))
            .Any(tokens =>
                tokens.Any(0, Lead, Seconds)
                && ConceptTable
                    .Phrases.In(tokens)
                    .Any(found => concept.StartsWith(found.Meaning.Name, StringComparison.Ordinal))
            );

    private HashSet<string> Asked(int question) =>
        new(
            Enumerable
                .Range(0, turns[question].Raw.Paragraphs.Count)
                .SelectMany(paragraph => Paragraph(question, paragraph))
                .SelectMany(static sentence => sentence.Names),
            StringComparer.Ordinal
        );

    private (int Start, HashSet<string> Names)[] Paragraph(int turn, int paragraph)
    {
        if (!read.TryGetValue((turn, paragraph), out var sentences))
        {
            sentences =
            [
                .. Sentences
                    .Split(turns[turn].Raw.Paragraphs[paragraph].Text)
                    .Select(sentence => (sentence.Start, In(sentence.Span.ToString()))),
            ];
            read[(turn, paragraph)] = sentences;
        }

        return sentences;
    }

    private HashSet<string> In(string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var taken = new HashSet<int>();
        foreach (var name in names)
        {
            for (
                var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
                at >= 0;
                at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase)
            )
            {
                if (!taken.Contains(at) && IsNamed(text, at, name))
                {
                    found.Add(name);
                    taken.UnionWith(Enumerable.Range(at, name.Length));
                }
            }
        }

        return found;
    }

    // One word is a name where it is written as one, or called a business.
    private static bool IsNamed(string text, int at, string name) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length]))
        && (name.IndexOf(' ') > 0 || text[at] == name[0] || IsUnit(text, at + name.Length));

    private static bool IsUnit(string text, int end)
    {
        var start = end + 1;
        var next = start;
        while (next < text.Length && char.IsLetter(text[next]))
        {
            next++;
        }

        return next > start && Units.Contains(text.Substring(start, next - start));
    }
}
