using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Tells what is promised by its place in a list of what is expected, where its own words have no verb.</summary>
internal static class ListedPromises
{
    // "Gross margin in the range of".
    private static readonly HashSet<string> Ranging = WordSet.Exact("of in the range between approximately");

    public static bool Are(Statement said, Figure figure, Link link) =>
        IsLeftOpen(said, link) || IsListed(said, figure, link);

    // "Operating expenses to be $18 million", in a list of what is expected.
    private static bool IsLeftOpen(Statement said, Link link) =>
        link.Mention is { First: <= 4 } mention
        && said.Tokens.Are(mention.Last + 1, "to", "be")
        && !said.Tokens.Take(mention.First).Any(static token => ScopeWords.IsVerb(token.Lower));

    // "Gross margin of 25% to 26%.", behind what is guided: the sentence goes on without a verb.
    private static bool IsListed(Statement said, Figure figure, Link link) =>
        figure.IsRange
        && link.Mention is { First: <= 4 } mention
        && said.Context.Last is { Status: FactDraft.Guidance }
        && figure.First > mention.Last
        && !Array.Exists(said.Tokens, static token => token.Lower is "was" or "were")
        && !Enumerable
            .Range(mention.Last + 1, figure.First - mention.Last - 1)
            .Any(i => !Ranging.Has(said.Tokens[i]) && ScopeWords.IsVerb(said.Tokens[i].Lower));
}
