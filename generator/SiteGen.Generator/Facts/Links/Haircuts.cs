using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "a haircut of $100 million on deferred revenue": how much of it an acquisition or a new rule took away.</summary>
internal static class Haircuts
{
    private const int Reach = 8;

    private static readonly HashSet<string> Words = WordSet.Exact("haircut haircuts");

    public static Link? Of(Statement said, Figure figure) =>
        said.Tokens.Any(figure.First - Reach, figure.Last + Reach, Words)
        && said.Mentions.Find(static mention => mention.Concept.Name == "DeferredRevenue") is { } deferred
            ? Link.Change(deferred, -1)
            : null;
}
