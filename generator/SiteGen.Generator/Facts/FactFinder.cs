using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>Turns -> facts. Each sentence is read once; a turn remembers what its last sentences were about.</summary>
internal static class FactFinder
{
    public static IReadOnlyList<FactReading> Find(
        IReadOnlyList<SpokenTurn> turns,
        Vocabulary vocabulary,
        FiscalQuarter period
    )
    {
        var facts = new List<FactReading>();
        var parts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        period = period with { EndMonth = MonthCue.Of(turns) };
        var currency = new Lazy<CallCurrency>(() => CallCurrency.Of(turns));
        var names = new Lazy<HashSet<string>>(() => CallNames.Of(turns));
        var premise = Premise.None;
        for (var turn = 0; turn < turns.Count; turn++)
        {
            if (turns[turn].Kind is TurnKind.Operator or TurnKind.Unknown)
            {
                continue;
            }

            var context = new Context(parts, currency, names);
            // Who asks has promised nothing.
            context.Premise = turns[turn].Kind == TurnKind.Question ? Premise.None : premise;
            if (SpeakersPart.Of(turns[turn]) is { } led)
            {
                var known = facts.Find(fact => fact.Draft.Scope.Equals(led, StringComparison.OrdinalIgnoreCase));
                context.TurnTo(new(known?.Draft.Scope ?? vocabulary.ScopeName(led)) { IsSlide = true });
            }

            var paragraphs = turns[turn].Raw.Paragraphs;
            for (var paragraph = 0; paragraph < paragraphs.Count; paragraph++)
            {
                context.BeginParagraph();
                var spoken = paragraphs[paragraph].Whole;
                if (turns[turn].Kind == TurnKind.Speech && Premises.In(spoken, period) is { } said)
                {
                    context.Premise = premise = premise.And(said);
                }

                foreach (var (draft, start, length) in LineFacts.Read(spoken, vocabulary, period, context))
                {
                    var isAnalysts = turns[turn].Kind == TurnKind.Question;
                    facts.Add(new(draft, isAnalysts, turn, paragraph, start, length, false, -1));
                }
            }
        }

        return facts;
    }
}
