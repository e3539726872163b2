using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// The part of the business that a figure without a concept is of: the one that words name, an unnamed one where they only
/// point to some part, null for all of it.
/// </summary>
internal static class LooseScopes
{
    // "We ended the quarter with 5,000 trucks": the whole company did.
    private static readonly HashSet<string> Closing = WordSet.Exact("ended closed finished exited");

    private const int Behind = 4;

    private static readonly HashSet<string> Owning = WordSet.Exact("of");

    // Nouns for what a business is made of.
    private static readonly HashSet<string> Parts = WordSet.Exact(
        """
        business businesses segment segments division divisions unit units category categories region regions geographies
        geography market markets brand brands product products platform platforms channel channels portfolio app apps
        customers subscribers members users solutions services stores
        """
    );

    private static readonly HashSet<string> BeforeHeld = WordSet.Exact(
        "a an about over nearly approximately almost now"
    );

    private static readonly HashSet<string> Wholes = WordSet.Exact("total overall consolidated companywide");

    // Capitalised words that name no part.
    private static readonly HashSet<string> NoNames = WordSet.Exact(
        """
        gaap non i i'm i've i'd i'll fx asc ceo cfo coo q1 q2 q3 q4 h1 h2 fy first second third fourth quarter year full
        ffo affo noi arpu arpa trasm casm rasm prasm ebitdar roic roce roi nav boe eps ebit ebitda rpo arr acv tcv nps lcr
        tlac rwa lrd core
        january february march april may june july august september october november december board nasdaq nyse u.s. usd
        """
    );

    public static string? Of(Statement said, Figure figure, FactDraft? previous)
    {
        var part = PlacesInside.Behind(Part(said, figure, previous), said.Tokens, figure);
        // "60% of our Boats, and in Asia that number was 90%".
        return
            part is { Length: > 0 } and not FactDraft.Unnamed
            && Openings.Later(said.Tokens, said.Figures, figure.First) is { } place
            && place != part
            && Places.Is(place)
            ? $"{part} in {place}"
            : part;
    }

    private static string? Part(Statement said, Figure figure, FactDraft? previous)
    {
        var (tokens, subjects) = (said.Tokens, said.Subjects);
        // "a 46% share, up from 36% a year ago".
        if (
            IsChangeOf(said, figure, previous)
            || previous is { IsNamed: false }
                && previous.Figure.Unit == figure.Unit
                && PriorCues.IsCompared(tokens, figure.First)
        )
        {
            return previous!.Scope;
        }

        return said.Nearest(figure, static _ => true) is { } nearest && WholeConcepts.Has(nearest.Concept)
            || subjects.IsTotal(figure.First)
            || IsWhole(tokens, figure.First) && !subjects.IsSumUp
                ? null
            : IsOfThing(said, figure, previous) ? null
            : Sold.Of(tokens, figure) is { } sold ? subjects.NameOf(sold)
            : subjects.Own(figure.First) is { } own
                ? OddScopes.IsVague(own) ? FactDraft.Unnamed
                    : own
            : RelativeOwners.Of(said, figure) is { } doer ? doer
            : LeadingPart.Of(tokens, said.Context.Parts) is { } leading ? leading
            : Averaged(said, figure) is { } averaged ? averaged
            : Holder(said, figure) is { } holder ? holder
            : IsOfHeld(said, figure) && OwnUnits.Behind(said, figure) is { } unit ? unit
            : IsAdded(tokens, figure, previous) ? previous!.Scope
            : PointedOut(tokens, figure.First) ? FactDraft.Unnamed
            : tokens.Word(0) == "we" && Closing.Has(tokens.Word(1)) ? null
            : said.Context.Topic is { } topic ? (IsLeft(topic, said.Context.Beside) ? FactDraft.Unnamed : topic)
            : Pronouns.Lead(tokens) && said.Context.Last is { } last ? last.Scope
            : PointsToPart(tokens, figure, said) ? FactDraft.Unnamed
            : null;
    }

    // "Pen revenue was up 2% and steel costs were down 1%": something else of whoever.
    private static bool IsOfThing(Statement said, Figure figure, FactDraft? previous) =>
        figure.Unit == Unit.Percent
        && previous is not null
        && GrowthCues.Before(said, figure.First, out var cue) != 0
        && said.Subjects.Start(cue) > previous.Figure.Last
        && said.Subjects.Actor(cue) is { Length: > 0 } actor
        && Things.Name(actor);

    // "$8 million of adjustments in our Mills business".
    private static bool IsOfHeld(Statement said, Figure figure) =>
        Unit.IsMoney(figure.Unit) && said.Tokens.Word(figure.Last + 1) == "of";

    // "$8 million of adjustments in our Mills business, with an additional $6 million in the third quarter".
    private static bool IsAdded(Token[] tokens, Figure figure, FactDraft? previous) =>
        previous is { IsNamed: false }
        && previous.Figure.Unit == figure.Unit
        && tokens.Word(figure.First - 1) is "additional" or "another" or "further";

    // "more than 40% of Harbor's advisors have left", "these managers advised on 20%": some of them, and not all that is spoken of.
    private static bool PointedOut(Token[] tokens, int first) =>
        tokens.First(first, first + Behind, Owning) is var of
        && of > 0
        && of + 1 < tokens.Length
        && tokens[of + 1].Text is var owner
        && char.IsUpper(owner[0])
        && (IsOwned(owner) || of + 2 < tokens.Length && IsOwned(tokens[of + 2].Text) && tokens[of + 2].IsCapitalised);

    private static bool IsOwned(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal);

    // "average weekly Pen sales were up 6%": of what is averaged.
    private static string? Averaged(Statement said, Figure figure) =>
        said.Nearest(figure, static _ => true) is { Scope: { } scope } && OddScopes.Averaged(scope) is { } name
            ? said.Subjects.NameOf(name)
            : null;

    // "it showed that Pens had a 46% share": whose it is.
    private static string? Holder(Statement said, Figure figure)
    {
        var verb = said.Tokens.Back(figure.First - 1, BeforeHeld);
        return
            said.Tokens.Word(verb) is "had" or "has"
            && said.Tokens.Word(figure.Last + 1) == "share"
            && said.Subjects.Actor(verb) is { Length: > 1 } actor
            && actor.Any(char.IsUpper)
            ? actor
            : null;
    }

    // The sentences have gone on to another part.
    private static bool IsLeft(string topic, FactDraft? beside) =>
        beside is { Scope: not FactDraft.Total } && beside.Scope != topic;

    // "…, up $4 million from last quarter": of what the figure before was of.
    private static bool IsChangeOf(Statement said, Figure figure, FactDraft? previous) =>
        previous is { IsNamed: true }
        && figure.Unit != Unit.Percent
        && (figure.Unit is Unit.BasisPoints or Unit.Points || Amounts.AreDifferent(said, figure))
        && !said.Mentions.Exists(mention => mention.First > previous.Figure.Last && mention.Last < figure.First);

    // "bringing the total since June to 45%" is of what was told.
    private static bool IsWhole(Token[] tokens, int first) =>
        tokens.First(Clause(tokens, first), first, Wholes) is var word and >= 0 && tokens.Word(word + 1) != "since";

    // Where the words begin that lead to a figure.
    private static int Clause(Token[] tokens, int first)
    {
        var start = first - 1;
        while (start > 0 && !tokens[start].AfterComma)
        {
            start--;
        }

        return Math.Max(start, 0);
    }

    private static bool PointsToPart(Token[] tokens, Figure figure, Statement said)
    {
        if (figure.Unit == Unit.Percent && Shares.Of(said, figure) == Shares.OfOther)
        {
            return !Shares.IsOfAll(tokens, figure);
        }

        for (var i = Clause(tokens, figure.First); i < figure.First; i++)
        {
            if (
                Parts.Has(tokens[i])
                || i > 0 && tokens[i].IsCapitalised && !NoNames.Has(tokens[i]) && !said.Subjects.IsIssuer(tokens[i])
            )
            {
                return true;
            }
        }

        return false;
    }
}
