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
    public static IReadOnlyList<FactReading> Complete(IReadOnlyList<FactReading> facts, IReadOnlyList<SpokenTurn> turns)
    {
        var named = facts
            .Where(fact => fact.Draft.IsNamed && !fact.IsAnalysts)
            .ToLookup(fact => Key(fact.Draft.Stated));
        var completed = new List<FactReading>();
        FactReading? before = null;
        foreach (var fact in facts)
        {
            var isOpen = fact.Draft is { IsNamed: false, IsForeign: false } && !fact.IsAnalysts;
            before = before?.Turn == fact.Turn ? before : null;
            var meant = isOpen ? Meant(fact, named[Key(fact.Draft.Stated)], before, turns) : null;
            var done = meant is null ? fact : fact with { Draft = Again(meant, fact.Draft) };
            completed.Add(done);
            before = done.Draft.IsNamed ? done : before;
        }

        return completed;
    }

    private static FactDraft? Meant(
        FactReading fact,
        IEnumerable<FactReading> equals,
        FactReading? before,
        IReadOnlyList<SpokenTurn> turns
    ) =>
        (IsTelling(fact.Draft.Stated) ? Only(equals) : null)
        ?? Only(equals.Where(other => IsAskedFor(other, fact, turns)))
        ?? (before is null ? null : AimedAgain(fact, before) ?? Contributed(fact, before, turns));

    private static FactDraft Again(FactDraft meant, FactDraft said) =>
        meant with
        {
            Figure = said.Figure,
            Stated = said.Stated,
        };

    // Few figures are 53.5%, "30%-plus" or 10x; many are 2%.
    private static bool IsTelling(Figure figure) =>
        figure.Unit == Unit.Percent
            && (figure is { Low: not null, Decimals: not null } || figure.Decimals > 0 || figure.Value >= 30)
        || figure.Unit == Unit.Ratio && figure.Value >= 5;

    private static (decimal?, decimal?, decimal?, string) Key(Figure figure) =>
        (figure.Value, figure.Low, figure.High, figure.Unit);

    private static FactDraft? Only(IEnumerable<FactReading> named)
    {
        var meanings = named.Select(fact => fact.Draft).GroupBy(draft => (draft.Concept, draft.Scope)).ToArray();
        return meanings.Length == 1 ? meanings[0].First() : null;
    }

    // The question names the part of the business that the equal figure is of.
    private static bool IsAskedFor(FactReading other, FactReading fact, IReadOnlyList<SpokenTurn> turns)
    {
        var question = fact.Turn - 1;
        while (question >= 0 && turns[question].Kind is TurnKind.Answer)
        {
            question--;
        }

        return question >= 0
            && turns[question].Kind == TurnKind.Question
            && other.Draft.Scope != FactDraft.Total
            && Words.Of(other.Draft.Scope).Take(1).All(word => turns[question].Raw.Paragraphs.Any(Names(word.Text)));
    }

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

    // "that $1 million contribution", after the share of the same part.
    private static FactDraft? Contributed(FactReading fact, FactReading before, IReadOnlyList<SpokenTurn> turns) =>
        Unit.IsMoney(fact.Draft.Stated.Unit)
        && before.Draft is { Concept: "RevenueShare" or "Revenue", Scope: not FactDraft.Total }
        && FactPlaces.Sentence(fact, turns).Text.IndexOf(" contribution", StringComparison.Ordinal) >= 0
            ? before.Draft with
            {
                Concept = "Revenue",
                Measure = Measure.Money,
            }
            : null;
}
