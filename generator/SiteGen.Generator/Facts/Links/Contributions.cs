using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Reads "election traffic contributed $10 million, or 2%, to revenue": whose contribution it is.</summary>
internal static class Contributions
{
    private static readonly HashSet<string> Verbs = WordSet.Exact("contributed contributing contributes");

    private static readonly HashSet<string> To = WordSet.Exact("to");

    /// <summary>The part of the business that contributes the figure; empty for the company; null where nobody does.</summary>
    public static string? Of(Statement said, Figure figure)
    {
        var verb = said.Tokens.Last(figure.First - 8, figure.First, Verbs);
        var to = verb > 0 ? said.Tokens.First(figure.Last + 1, figure.Last + 6, To) : -1;
        return
            to > 0
            && said.Mentions.Any(mention =>
                mention.Concept.Name == "Revenue" && mention.First > to && mention.First - to <= 4
            )
            ? said.Subjects.Actor(verb)
            : null;
    }
}
