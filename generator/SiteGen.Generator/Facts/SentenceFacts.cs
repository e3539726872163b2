using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>One sentence -> its facts: each figure is linked, then bound to its period, status, basis and comparison.</summary>
internal static class SentenceFacts
{
    public static IReadOnlyList<FactDraft> Read(
        Token[] tokens,
        Vocabulary vocabulary,
        FiscalQuarter call,
        Context context
    )
    {
        var said = Statement.Of(tokens, vocabulary, context);
        if (said.Figures.Count == 0)
        {
            context.Announce(
                Outlooks.Of(tokens, call) ?? (context.GuidedPeriod.Length == 0 ? Outlooks.Expected(tokens, call) : null)
            );
        }

        var facts = said.Figures.Count == 0 ? [] : Read(said, vocabulary, call);
        context.Announced = AnnouncedName.In(said);
        context.Close(facts);
        context.IsOfMarket = MarketTalk.Begins(tokens) || context.IsOfMarket && MarketTalk.GoesOn(tokens);
        context.Scope = said.Scope ?? (said.IsOfTotal ? null : context.Scope);
        context.Parts.UnionWith(said.NamedParts);
        return facts;
    }

    private static List<FactDraft> Read(Statement said, Vocabulary vocabulary, FiscalQuarter call)
    {
        var facts = new List<FactDraft>();
        var cues = Cues.In(said.Tokens, call);
        said = said.With(Respective.In(said, cues, vocabulary));
        var bindings = new Bindings(said, cues, call);
        for (var k = 0; k < said.Figures.Count; k++)
        {
            var last = facts.Count > 0 ? facts[facts.Count - 1] : null;
            var previous = k > 0 && last?.Figure == said.Figures[k - 1] ? last : null;
            if (Linker.Of(said, k, previous) is not { } link)
            {
                continue;
            }

            foreach (var fact in bindings.Of(k, link, previous).Concat(OfTwin(said, k, link, bindings, previous)))
            {
                facts.Add(fact);
                said.Context.Remember(fact);
            }
        }

        return facts;
    }

    private static IEnumerable<FactDraft> OfTwin(
        Statement said,
        int k,
        Link link,
        Bindings bindings,
        FactDraft? previous
    ) => Twins.Other(said, said.Figures[k], link) is { } twin ? bindings.Of(k, twin, previous) : [];
}
