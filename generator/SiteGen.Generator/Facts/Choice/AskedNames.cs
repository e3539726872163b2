using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>The parts of the business by which questions ask: those of prepared remarks, and those that the call itself calls a business.</summary>
internal sealed class AskedNames
{
    private const int Shortest = 3;

    // So often a call speaks of what its business is made of.
    private const int Often = 5;

    private static readonly string[] Nouns = [" business", " segment", " division", " vertical"];

    // "our whole business", "the balance sheet side": adjectives and the like.
    private static readonly HashSet<string> Plain = WordSet.Exact(
        """
        a an the our your their this that these those each every any all of in on to for from with by and or as at is was are were be
        new core existing legacy overall whole entire total base large small good strong great other key own same different underlying
        next first second third two three more most very really kind type part rest end one day state great best better entire
        cash balance sheet capital cost costs gross operating net margin margins revenue growth sales demand supply chain
        remaining reportable reporting single current recurring it what how we you they us i not just also so but if than
        """
    );

    private readonly IReadOnlyList<SpokenTurn> turns;
    private readonly HashSet<string> names;
    private readonly HashSet<string> called;
    private readonly Dictionary<(int, bool), bool> told = [];

    /// <summary>Finds the names in what is said.</summary>
    public SpokenParts Spoken { get; }

    private AskedNames(
        IReadOnlyList<SpokenTurn> turns,
        HashSet<string> names,
        HashSet<string> called,
        IEnumerable<string> others
    )
    {
        (this.turns, this.names, this.called) = (turns, names, called);
        Spoken = new(turns, names.Concat(others).Concat(called.Select(Sentenced)));
    }

    public static AskedNames Of(IReadOnlyList<FactReading> facts, IReadOnlyList<SpokenTurn> turns)
    {
        var names = new HashSet<string>(
            facts
                .Where(fact => turns[fact.Turn].Kind == TurnKind.Speech)
                .Select(fact => fact.Draft.Scope)
                .Where(scope => scope is not (FactDraft.Total or FactDraft.Unnamed) && scope.Length >= Shortest),
            StringComparer.OrdinalIgnoreCase
        );
        return new(
            turns,
            names,
            [.. Called(turns)],
            facts
                .Where(static fact => fact is { IsAnalysts: false, Draft.IsNamed: true })
                .SelectMany(static fact => new[] { fact.Draft.Scope, LeftOut(fact.Draft.Basis) })
                .Where(static name => name is not (FactDraft.Total or FactDraft.Unnamed) && name.Length >= Shortest)
        );
    }

    /// <summary>Whether a question names one; who answers speaks of the whole where the question does, too.</summary>
    public bool AreIn(int question, bool isAsked)
    {
        if (!told.TryGetValue((question, isAsked), out var found))
        {
            var paragraphs = turns[question].Raw.Paragraphs;
            found = isAsked
                ? paragraphs.Any(paragraph => names.Any(name => Has(paragraph.Text, name)))
                : paragraphs.Any(paragraph => names.Concat(called).Any(name => Has(paragraph.Text, name)))
                    && !paragraphs.Any(paragraph => WholeWords.AreIn(paragraph.Text));
            told[(question, isAsked)] = found;
        }

        return found;
    }

    // "excluding the large Platform Customers": a group of them.
    private static string LeftOut(string basis)
    {
        var at = Bases.IsExcluding(basis) ? Array.FindIndex(basis.ToCharArray(), char.IsUpper) : -1;
        return
            at > 0
            && basis[at - 1] == ' '
            && basis.Substring(at).Split(' ') is { Length: > 1 } words
            && words.All(IsCapitalised)
            ? basis.Substring(at)
            : "";
    }

    private static bool IsCapitalised(string word) => word.Length > 0 && char.IsUpper(word[0]);

    private static string Sentenced(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    // "the food delivery business", where food delivery is spoken of again and again.
    private static IEnumerable<string> Called(IReadOnlyList<SpokenTurn> turns)
    {
        var texts = turns.SelectMany(turn => turn.Raw.Paragraphs).Select(paragraph => paragraph.Text).ToArray();
        var called = texts.SelectMany(Called).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return called.Where(name => texts.Sum(text => Count(text, name)) >= Often);
    }

    private static IEnumerable<string> Called(string text)
    {
        foreach (var noun in Nouns)
        {
            for (
                var at = text.IndexOf(noun, StringComparison.Ordinal);
                at >= 0;
                at = text.IndexOf(noun, at + 1, StringComparison.Ordinal)
            )
            {
                if (NameBefore(text, at) is { } name)
                {
                    yield return name;
                }
            }
        }
    }

    // Two words, or one that is capitalised.
    private static string? NameBefore(string text, int end)
    {
        var second = StartOfWord(text, end);
        var first = StartOfWord(text, second - 1);
        var word = text.Substring(second, end - second);
        return word.Length < Shortest
            || Plain.Contains(word.ToLowerInvariant())
            || ScopeWords.Stops.Has(word.ToLowerInvariant())
                ? null
            : first < second - 1 && !Plain.Contains(text.Substring(first, second - 1 - first).ToLowerInvariant())
                ? text.Substring(first, end - first)
            : char.IsUpper(word[0]) ? word
            : null;
    }

    private static int StartOfWord(string text, int end)
    {
        var start = Math.Max(end, 0);
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static int Count(string text, string name)
    {
        var count = 0;
        for (
            var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            count++;
        }

        return count;
    }

    // "investment banking" names the Investment Bank.
    private static bool Has(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1]));
    }
}
