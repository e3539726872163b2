using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells loans that were given in a period from those that are owed, and reserves that were released from those that are held.</summary>
internal static class Lending
{
    private const int Reach = 8;

    private static readonly HashSet<string> Granting = WordSet.Exact(
        "granted granting renewed renewing originated originating funded underwrote disbursed originate"
    );

    private static readonly HashSet<string> Releasing = WordSet.Exact("release releases released releasing");

    /// <summary>The link as it is meant.</summary>
    public static Link? Of(Statement said, Figure figure, Link? link)
    {
        if (link?.Mention is not { } mention)
        {
            return link;
        }

        var start = System.Math.Min(mention.First, figure.First);
        return link.Concept == "Loans" && said.Tokens.Any(start - Reach, start, Granting)
                ? link with
                {
                    Concept = "LoanOriginations",
                }
            : link.Concept.EndsWith("Reserves", System.StringComparison.Ordinal)
            && said.Tokens.Any(start - Reach / 2, start, Releasing)
                ? link with
                {
                    Concept = link.Concept + "Change",
                    Direction = -1,
                }
            : link;
    }
}
