using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>
/// Reads by its words what the clause of a figure is about: "these 80 countries were 5% of billings", "voice has settled in
/// around 9% of revenue", "three design wins that will bring $2 million of revenue".
/// </summary>
internal static class ClauseSubjects
{
    private const int Longest = 9;

    private const int Reach = 8;

    // Between a verb and its figure.
    private static readonly HashSet<string> Leads = WordSet.Exact(
        """
        about approximately roughly nearly over almost around a an in the at to for up down just some more less fewer than well
        each both now close closer only still another call let's it say like kind sort of
        """
    );

    private static readonly HashSet<string> Verbs = WordSet.Exact(
        """
        was were is are be being been represent represents represented representing account accounts accounted accounting
        contribute contributes contributed contributing comprise comprises comprised make makes made making generate generates
        generated generating bring brings brought grew grown growing reached hit approached remained remains became becomes
        settled exploded went gone climbed rose fell dropped increased decreased declined saw had has have
        """
    );

    // "about -- let's call it 5%".
    private static readonly HashSet<string> Fillers = WordSet.Exact("call");

    // Between a subject and its verb.
    private static readonly HashSet<string> Helpers = WordSet.Exact(
        """
        will would should can could may might have has had just now also again all each both is are was were be been being
        sort kind of going to expected do did probably
        """
    );

    private static readonly HashSet<string> Ranks = WordSet.Exact("remain remains remained is are was were");

    private static readonly HashSet<string> Relatives = WordSet.Exact("that which");

    private static readonly HashSet<string> Prepositions = WordSet.Exact(
        "in for on to at with from outside inside across under between through by about of without beyond"
    );

    // Words that no subject holds.
    private static readonly HashSet<string> Ends = WordSet.Exact(
        "outside inside across under between through by without beyond about for on to at with from than per while because since if rest balance remainder who whom let's revenue revenues sales bookings billings income"
    );

    private static readonly HashSet<string> Pointers = WordSet.Exact(
        "this that it these those they he she i you there which one ones here everything everyone me him them me what nothing"
    );

    private static readonly HashSet<string> Speakers = WordSet.Exact("we i they he she you it");

    private static readonly HashSet<string> Openers = WordSet.Exact(
        "and but so also our the its these those both while then total a an overall of"
    );

    private static readonly HashSet<string> Quarters = WordSet.Exact("q1 q2 q3 q4");

    private static readonly HashSet<string> Owners = WordSet.Exact("our the its these those their");

    private static readonly HashSet<string> Inner = WordSet.Exact("in of and plus & within");

    /// <summary>The subject by its words; null where it is none that has a name, or stands no farther than a token.</summary>
    public static string? Of(Statement said, Figure figure, Link link, int after)
    {
        var tokens = said.Tokens;
        var verb = tokens.Back(figure.First - 1, Leads);
        if (
            verb <= 0
            || !Verbs.Has(tokens[verb])
            || tokens.HasComma(verb + 1, figure.First) && !tokens.Any(verb + 1, figure.First, Fillers)
        )
        {
            return null;
        }

        var end = Ranked(tokens, verb);
        while (
            end > 0
            && !tokens[end].AfterComma
            && (Helpers.Has(tokens[end - 1]) || Actors.IsAdverb(tokens[end - 1].Lower))
        )
        {
            end--;
        }

        var isRelative = end > 0 && !tokens[end].AfterComma && Relatives.Has(tokens[end - 1]);
        end -= isRelative && !tokens[end - 1].AfterComma ? 1 : 0;
        var start = StartOf(said, end);
        // "Q2 subscriptions".
        start += start + 1 < end && Quarters.Has(tokens[start]) ? 1 : 0;
        return
            start < end
            && start > after
            && (end - start > 1 || !isRelative && !Pointers.Has(tokens.Word(start - 1)))
            && !tokens.HasComma(start + 1, end + 1)
            && IsName(said, start, end, link)
            ? said.Subjects.NameOf(ScopeWords.Name(tokens, start, end))
            : null;
    }

    // "carriers remain one of our top segments, accounting for 17%": the verb before.
    private static int Ranked(Token[] tokens, int verb) =>
        tokens[verb].Lower.EndsWith("ing", StringComparison.Ordinal)
        && tokens.Last(verb - Reach, verb, Ranks) is var rank and > 0
        && tokens.Word(rank + 1) is "one" or "our" or "the" or "among"
            ? rank
            : verb;

    private static int StartOf(Statement said, int end)
    {
        var (tokens, start) = (said.Tokens, end);
        while (
            start > 0
            && end - start < Longest
            && !(start < end && tokens[start].AfterComma)
            && char.IsLetterOrDigit(tokens[start - 1].Text[0])
            && !Ends.Has(tokens[start - 1])
            && (Inner.Has(tokens[start - 1]) ? start < end : IsWord(tokens, start - 1))
            && said.MentionAt(start - 1) is null
        )
        {
            start--;
        }

        // "sales outside Peru fell": sales did.
        // A name cut off at its front is none; "we spoke" is no name.
        // "one of our customers": some of them.
        return
            end - start == Longest
            || start > 0
                && start < end
                && !tokens[start].AfterComma
                && Prepositions.Has(tokens.Word(end - start == 1 ? tokens.Back(start - 1, Owners) : start - 1))
                && tokens.Word(end) != "being"
            || start > 0 && Speakers.Has(tokens[start - 1])
            || start > 1 && tokens[start - 2].Is("of") && Owners.Has(tokens[start - 1])
            ? end
            : tokens.Past(start, Openers);
    }

    // "Rigging" inside a sentence is a name.
    private static bool IsWord(Token[] tokens, int i) =>
        (!ScopeWords.IsVerb(tokens[i].Lower) || i > 0 && tokens[i].IsCapitalised && !ScopeWords.Stops.Has(tokens[i]))
        && !Actors.Company.Has(tokens[i])
        && !Pointers.Has(tokens[i]);

    private static bool IsName(Statement said, int start, int end, Link link)
    {
        var tokens = said.Tokens;
        var name = tokens.Text(start, end);
        return !Inner.Has(tokens[start])
            && !PeriodCues.StartsAt(tokens, start)
            && !OddScopes.IsVague(tokens[start].Text)
            && (end - start > 1 || !OddScopes.IsBareUnit(tokens[start].Lower))
            && !Actors.NotNames.Has(tokens[end - 1])
            && !said.Subjects.IsIssuer(tokens[end - 1])
            && (!tokens[start].IsNumber || end - start > 1)
            && !said.Mentions.Exists(mention => mention.First < end && mention.Last >= start)
            && !said.Figures.Exists(figure => figure.First < end && figure.Last >= start && !IsCount(figure))
            && !(link.IsGrowth && Things.Name(name));
    }

    private static bool IsCount(Figure figure) => figure.Unit == Unit.Count;
}
