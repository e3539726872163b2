using SiteGen.Generator.Calls;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Where remarks walk through places, a paragraph for each ("In Asia, revenue grew 5%."), the paragraphs between two of them are
/// still of the first: "The result was growth in wholesale" is of wholesale in Asia.
/// </summary>
internal static class WalkedPlaces
{
    // A place that is spoken of for longer is followed by something else.
    private const int Longest = 3;

    private const int Lead = 8;

    private static readonly HashSet<string> Going = WordSet.Exact("turn turning move moving on shift shifting");

    public static IReadOnlyList<FactReading> Tell(IReadOnlyList<FactReading> facts, IReadOnlyList<SpokenTurn> turns)
    {
        var walks = new Dictionary<int, string?[]>();
        return
        [
            .. facts.Select(fact =>
                turns[fact.Turn].Kind == TurnKind.Speech
                && MayBeInside(fact.Draft)
                && Walk(fact.Turn)[fact.Paragraph] is { } place
                    ? fact with
                    {
                        Draft = fact.Draft with { Scope = PlaceNames.Join(fact.Draft.Scope, place) },
                    }
                    : fact
            ),
        ];

        string?[] Walk(int turn) =>
            walks.TryGetValue(turn, out var places) ? places : walks[turn] = Walked(turns[turn].Raw.Paragraphs);
    }

    private static bool MayBeInside(FactDraft draft) =>
        draft.IsNamed
        && draft.Scope is not (FactDraft.Total or FactDraft.Unnamed)
        && draft.Scope.IndexOf(" in ", StringComparison.Ordinal) < 0
        && !Places.Is(draft.Scope)
        && !WholeConcepts.Has(draft.Concept);

    // For each paragraph the place that it is still of; null for none, and where it opens with one itself.
    private static string?[] Walked(IReadOnlyList<Turns.RawParagraph> paragraphs)
    {
        var heads = paragraphs.Select(paragraph => Head(paragraph.Text)).ToArray();
        var walked = new string?[heads.Length];
        var last = -1;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] is null)
            {
                continue;
            }

            for (var inside = last + 1; last >= 0 && i - last <= Longest && inside < i; inside++)
            {
                walked[inside] = heads[last];
            }

            last = i;
        }

        return walked;
    }

    // What a paragraph opens with, or turns to.
    private static string? Head(string text)
    {
        var first = Sentences.Split(text).FirstOrDefault();
        if (first.Length == 0)
        {
            return null;
        }

        var tokens = Tokenizer.Split(first.Span);
        return Openings.OfPart(tokens) is { } opening && Places.Is(opening) ? opening : Turned(tokens);
    }

    private static string? Turned(Token[] tokens)
    {
        var going = tokens.First(0, Lead, Going);
        return
            going >= 0
            && tokens.Word(going + 1) == "to"
            && PlaceNames.Behind(tokens, going + 1, out var end) is { } place
            && (end >= tokens.Length || tokens[end].AfterComma)
            ? place
            : null;
    }
}
