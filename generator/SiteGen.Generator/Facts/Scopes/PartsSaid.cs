using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Names the part of the business that a figure is only known to be of, by the words of its own sentence.</summary>
internal static class PartsSaid
{
    private const int Reach = 4;

    private const int Longest = 7;

    private static readonly HashSet<string> With = WordSet.Exact("with");

    private static readonly HashSet<string> Articles = WordSet.Exact("our the and");

    public static Link Of(Link link, Statement said, Figure figure, FactDraft? previous) =>
        link.Concept == FactDraft.Other ? link
        : Name(link, said, figure, previous) is { } part ? link with { Scope = part }
        : link;

    private static string? Name(Link link, Statement said, Figure figure, FactDraft? previous) =>
        link.Scope == FactDraft.Unnamed
            ? PhrasesBehind.Of(said, figure, link)
                ?? OfWith(said, figure, link)
                ?? InPlace(ClauseSubjects.Of(said, figure, link, -1), said.Context)
        // "Voice was 17% of revenue, and messaging has gone to 45%".
        : previous is not null
        && link.Concept == previous.Concept
        && link.Scope == previous.Scope
        && link.Concept.EndsWith("Share", StringComparison.Ordinal)
            ? ClauseSubjects.Of(said, figure, link, previous.Figure.Last)
        : null;

    // A country may be meant of the part that is spoken of, a part in the country that is gone through.
    private static string? InPlace(string? name, Context context) =>
        name is null || Places.Is(name) && context.Topic is { } topic && !Places.Is(topic) ? null
        : context.Topics.Place is { } place && !Places.Is(name) ? PlaceNames.Join(name, place)
        : name;

    // "Our new deck tools, Saw and Plane, did well, with the number of units sold doubling": of what did well.
    private static string? OfWith(Statement said, Figure figure, Link link)
    {
        var tokens = said.Tokens;
        var with =
            link.Mention is { } mention && mention.First < figure.First
                ? tokens.Last(mention.First - Reach, mention.First, With)
                : -1;
        if (with <= 0 || !tokens[with].AfterComma)
        {
            return null;
        }

        var start = tokens.Past(0, Articles);
        var end = start;
        while (
            end < with
            && !(end > start && tokens[end].AfterComma)
            && !ScopeWords.IsVerb(tokens[end].Lower)
            && !tokens[end].IsNumber
        )
        {
            end++;
        }

        return
            start > 0
            && end - start is > 1 and < Longest
            && tokens[end].AfterComma
            && !said.Mentions.Exists(other => other.First < end)
            ? said.Subjects.NameOf(tokens.Text(start, end))
            : null;
    }
}
