namespace SiteGen.Generator.Facts;

/// <summary>Tells revenue that is not booked yet: "deferred subscription revenue", "unbilled services revenue".</summary>
internal static class HeldBack
{
    private const int Longest = 4;

    private static readonly Concept Deferred = Named("DeferredRevenue");

    private static readonly Concept Unbilled = Named("UnbilledRevenue");

    /// <summary>What the words before "revenue" make of it.</summary>
    public static Concept Of(Token[] tokens, int first, Concept concept)
    {
        for (var i = first - 2; concept.Name == "Revenue" && i >= 0 && i >= first - Longest; i--)
        {
            var held =
                tokens[i].Lower is "deferred" or "unearned" ? Deferred
                : tokens[i].Is("unbilled") ? Unbilled
                : null;
            if (held is not null)
            {
                return !tokens.HasComma(i + 1, first + 1) && KindsOfParts.Are(tokens.Text(i + 1, first))
                    ? held
                    : concept;
            }
        }

        return concept;
    }

    private static Concept Named(string name) =>
        ConceptTable.Entries.First(entry => entry.Concept.Name == name).Concept;
}
