using SiteGen.Generator.Calls;

namespace SiteGen.Generator.Facts;

/// <summary>Names the margin that a business is said to operate at: "operating in the low 40s", after a margin.</summary>
internal static class OperatedAt
{
    private static readonly string[] Wordings = [" operating in", " operating at", " operate "];

    /// <summary>The margin that was spoken of; null where the sentence is no such one.</summary>
    public static FactDraft? Margin(FactReading fact, FactReading before, IReadOnlyList<SpokenTurn> turns)
    {
        if (
            fact.Draft.Stated.Unit != Unit.Percent
            || !before.Draft.Concept.EndsWith("Margin", StringComparison.Ordinal)
        )
        {
            return null;
        }

        var sentence = FactPlaces.Sentence(fact, turns).Text;
        return !Wordings.Any(words => sentence.IndexOf(words, StringComparison.Ordinal) >= 0) ? null
            : sentence.IndexOf(" model", StringComparison.Ordinal) < 0 ? before.Draft
            : before.Draft with { Status = FactDraft.Target, Period = "long-term" };
    }
}
