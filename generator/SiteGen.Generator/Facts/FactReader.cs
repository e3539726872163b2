using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>A call -> its facts: found, completed from each other, chosen for tables, compared.</summary>
internal static class FactReader
{
    public static IReadOnlyList<FactReading> Read(
        IReadOnlyList<SpokenTurn> turns,
        Vocabulary vocabulary,
        FiscalQuarter period
    )
    {
        var found = FactFinder.Find(turns, vocabulary, period);
        var completed = Splits.Tell(Echoes.Complete(found, turns), turns);
        var kept = Analysts.Keep(AskedMeasures.Tell(GuidedAgain.Complete(completed), turns));
        var asked = ProfitMargins.Tell(AskedParts.Tell(Parts.Tell(AskedImpacts.Tell(kept, turns)), turns), turns);
        var pointed = WalkedPlaces.Tell(PointedAgain.Tell(SaidBefore.Tell(asked, turns), turns), turns);
        var told = Claims.Told(ComparedAgain.Tell(pointed), turns);
        return Headlines.Choose(Conflicts.Mark(told), PeriodName.Of(period));
    }
}
