using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;
using SiteGen.Generator.Turns;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Names figures that a speaker only points back to ("that 30% plus"). Each rule asks for exactly one figure that
/// can be meant; where several can, the figure stays unnamed.
/// </summary>
internal static class Echoes
{
    // Of so many meanings none is told; the bound keeps time linear.
    private const int MostMeanings = 20;

    private static readonly HashSet<string> About = WordSet.Exact("about approximately around roughly nearly almost");

    private static readonly HashSet<string> Pointing = WordSet.Exact("the that this those these a our and but so");

    public static IReadOnlyList<FactReading> Complete(IReadOnlyList<FactReading> facts, IReadOnlyList<SpokenTurn> turns)
    {
        var named = Named(facts);
        var ends = GuidedEnds.In(facts);
        var asked = new AskedAgain(facts);
        var questions = SpokenTurns.Questions(turns);
        var completed = new List<FactReading>(facts.Count);
        FactReading? before = null;
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            var isOpen = fact.Draft is { IsNamed: false, IsForeign: false } && !fact.IsAnalysts;
            before = before?.Turn == fact.Turn ? before : null;
            var isSupposed = fact.Draft.IsSupposed && !fact.IsAnalysts;
            var equals = isOpen || isSupposed ? Meanings.Of(fact, Equal(fact), turns) : [];
            var meant =
                isOpen
                    ? SaidJustBefore(fact, completed, turns)
                        ?? LeadingAgain.Of(fact, completed, turns)
                        ?? Pairs.Meant(facts, i, Equal)
                        ?? Meant(fact, equals, before, Question(fact), turns)
                        ?? MeasuredAgain.Of(fact, Alike(fact), turns)
                        ?? (IsPointedAt(fact, turns) ? asked.Of(fact.Draft, questions[fact.Turn]) : null)
                        ?? GuidedAlike.Of(fact.Draft, equals)
                        ?? GuidedEnds.Of(fact.Draft, ends)
                        ?? GuidedGrowth.Of(fact, completed, turns)
                : isSupposed ? GrownAgain.Of(fact.Draft, equals)
                : null;
            var done =
                meant is not null ? fact with { Draft = Repeated.Of(meant, fact, turns) }
                : isOpen && Beside(fact) is { } beside ? fact with { Draft = beside }
                : fact;
            completed.Add(done);
            before = done.Draft.IsNamed ? done : before;
        }

        return completed;

        FactDraft? Beside(FactReading fact) =>
            GrowthRepresented.Of(fact, completed, turns) ?? GuidedAlike.Beside(fact, facts, completed, turns);

        SpokenTurn? Question(FactReading fact) => questions[fact.Turn] is var at and >= 0 ? turns[at] : null;

        FactDraft[] Alike(FactReading fact) =>
            named.TryGetValue(Key(fact.Draft.Stated.Negated()), out var found)
                ? [.. Equal(fact), .. found.Where(static draft => draft.IsChange)]
                : Equal(fact);

        FactDraft[] Equal(FactReading fact) => named.TryGetValue(Key(fact.Draft.Stated), out var found) ? found : [];
    }

    // "The pens line grew 7%. And the rest is the 7% that I mentioned.": the one of this answer.
    private static FactDraft? SaidJustBefore(
        FactReading fact,
        List<FactReading> completed,
        IReadOnlyList<SpokenTurn> turns
    )
    {
        if (!MentionedBefore.IsIn(FactPlaces.Sentence(fact, turns).Text))
        {
            return null;
        }

        for (var i = completed.Count - 1; i >= 0 && completed[i].Turn == fact.Turn; i--)
        {
            var isAmount = Unit.IsMoney(fact.Draft.Stated.Unit) && IsPointedAt(fact, turns);
            if (
                completed[i].Draft is { IsNamed: true } draft
                && (
                    Key(draft.Stated) == Key(fact.Draft.Stated)
                    || isAmount && draft.IsChange && Key(draft.Stated.Negated()) == Key(fact.Draft.Stated)
                )
            )
            {
                return draft;
            }
        }

        return null;
    }

    // By figure, the first fact of each meaning that it has.
    private static Dictionary<(decimal?, decimal?, decimal?, string), FactDraft[]> Named(
        IReadOnlyList<FactReading> facts
    ) =>
        facts
            .Where(fact => fact.Draft.IsNamed && !fact.IsAnalysts)
            .Select(fact => fact.Draft)
            .GroupBy(draft => Key(draft.Stated))
            .ToDictionary(
                group => group.Key,
                group =>
                    group
                        .GroupBy(draft => (draft.Concept, draft.Scope))
                        .Select(meaning => meaning.First())
                        .Take(MostMeanings)
                        .ToArray()
            );

    private static FactDraft? Meant(
        FactReading fact,
        FactDraft[] equals,
        FactReading? before,
        SpokenTurn? question,
        IReadOnlyList<SpokenTurn> turns
    ) =>
        (
            equals.Length == 1
            && Telling.Is(fact.Draft.Stated)
            // "$75 million for the year", expected, is not the $75 million of a quarter.
            && !(
                fact.Draft is { Status: FactDraft.Guidance, IsPeriodSaid: true } && equals[0].Status == FactDraft.Actual
            )
            && (!Telling.IsRound(fact.Draft.Stated) || IsPointedAt(fact, turns))
                ? equals[0]
                : null
        )
        ?? NamedBeside(fact, equals, turns)
        ?? (fact.Draft.Stated is { Decimals: null, High: null } ? null : AskedFor(equals, question))
        ?? (
            before is null
                ? null
                : AimedAgain(fact, before)
                    ?? ContributedAgain.Of(fact, before, turns)
                    ?? OperatedAt.Margin(fact, before, turns)
        );

    // "the 18% growth that we saw in security": the one whose part the sentence names.
    private static FactDraft? NamedBeside(FactReading fact, FactDraft[] equals, IReadOnlyList<SpokenTurn> turns)
    {
        if (equals.Length == 0 || fact.Draft.Stated is { Decimals: null, High: null })
        {
            return null;
        }

        var sentence = FactPlaces.Sentence(fact, turns).Text;
        var named = Array.FindAll(
            equals,
            draft =>
                draft.Scope is not (FactDraft.Total or FactDraft.Unnamed)
                && sentence.IndexOf(draft.Scope, StringComparison.OrdinalIgnoreCase) >= 0
        );
        return named.Length == 1 ? named[0] : null;
    }

    // "the 137%", "that 30% plus", "And 131% depends": what stands behind a verb or a preposition is said anew.
    private static bool IsPointedAt(FactReading fact, IReadOnlyList<SpokenTurn> turns)
    {
        var tokens = Tokenizer.Split(FactPlaces.Sentence(fact, turns).Text);
        var before = tokens.Back(fact.Draft.Figure.First - 1, About);
        return before < 0 || tokens[before + 1].AfterComma || Pointing.Has(tokens[before]);
    }

    private static (decimal?, decimal?, decimal?, string) Key(Figure figure) =>
        (figure.Value, figure.Low, figure.High, figure.Unit);

    // The one whose part of the business the question names.
    private static FactDraft? AskedFor(FactDraft[] equals, SpokenTurn? question)
    {
        var asked = question is null ? [] : equals.Where(draft => IsNamed(draft.Scope, question)).ToArray();
        return asked.Length == 1 ? asked[0] : null;
    }

    private static bool IsNamed(string scope, SpokenTurn question) =>
        scope != FactDraft.Total && Words.Of(scope).Take(1).All(word => question.Raw.Paragraphs.Any(Names(word.Text)));

    private static Func<RawParagraph, bool> Names(string word) =>
        paragraph => paragraph.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    // "that 50%-plus long-term target", after "that 60%-plus framework".
    private static FactDraft? AimedAgain(FactReading fact, FactReading before) =>
        fact.Draft.Stated is { Low: not null, High: null }
        && before.Draft is { Status: FactDraft.Target, Stated: { Low: not null, High: null } }
        && fact.Draft.Stated.Unit == before.Draft.Stated.Unit
        && fact.Draft.Status != FactDraft.Actual
            ? before.Draft
            : null;
}
