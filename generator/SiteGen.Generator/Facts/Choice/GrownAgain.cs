namespace SiteGen.Generator.Facts;

/// <summary>Tells what grew where nobody says it, and the call has said so of the same part before.</summary>
internal static class GrownAgain
{
    private const int ShortestName = 3;

    // "The public sector grew 18%", where its orders were said to: what was said to have grown.
    public static FactDraft? Of(FactDraft supposed, FactDraft[] equals)
    {
        var same = Array.FindAll(equals, draft => draft.IsGrowth && IsOneName(draft.Scope, supposed.Scope));
        return supposed.Scope is not (FactDraft.Total or FactDraft.Unnamed) && same.Length > 0 && !same.Any(IsRevenue)
            ? same[0]
            : null;
    }

    // "BRIC" again, where "BRICS plus Mexico" was told.
    private static bool IsOneName(string scope, string other) =>
        scope.StartsWith(other, StringComparison.OrdinalIgnoreCase)
        && (scope.Length == other.Length || other.Length >= ShortestName && other.All(char.IsUpper));

    private static bool IsRevenue(FactDraft draft) => draft is { Concept: "RevenueGrowth", IsSupposed: false };
}
