using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>Finds the part of the business behind a concept: "gross margin for our communications business".</summary>
internal static class ScopeAfter
{
    private static readonly HashSet<string> Prepositions = WordSet.Exact("for from in within at");

    private static readonly HashSet<string> Sales = WordSet.Exact("sales revenue revenues base orders");

    private static readonly HashSet<string> Buyers = WordSet.Exact(
        """
        businesses customers clients distributors dealers retailers partners oems consumers governments hospitals manufacturers resellers
        wholesalers carriers operators providers utilities farmers builders contractors clinics pharmacies laboratories labs
        universities schools banks insurers restaurants hotels airlines shippers homeowners installers integrators
        """
    );

    // "sales of over $5 million".
    private static readonly HashSet<string> About = WordSet.Exact(
        "about around roughly nearly almost over under between up just above below close north exactly well some any one two whole entire"
    );

    private static readonly HashSet<string> Time = WordSet.Exact("in for during");

    private static readonly HashSet<string> Calendar = WordSet.Exact(
        "first second third fourth quarter half year full fiscal of this last q1 q2 q3 q4"
    );

    // "for the next four years".
    private static readonly HashSet<string> Times = WordSet.Exact("years year quarters quarter months weeks days");

    /// <summary>The name behind the last token of a concept; null for none.</summary>
    public static string? Of(Token[] tokens, int last)
    {
        last = BehindSources(tokens, BehindPeriod(tokens, last));
        if (!IsPreposition(tokens, last + 1))
        {
            return null;
        }

        // "growth from both": of parts that another clause names.
        if (PartsTogether.Point(tokens, last + 2))
        {
            return PartsTogether.Of(tokens, last + 2);
        }

        var preposition = tokens[last + 1].Lower;
        var start = tokens.Past(last + 2, SmallWords.ArticlesOrIts);
        // "from the sale of lots"; "from the sale of 790 homes" is of no part.
        start = tokens.Are(start, "sale", "of") ? tokens.Past(start + 2, SmallWords.ArticlesOrIts) : start;
        if (start < tokens.Length && tokens[start].IsNumber && tokens[start - 1].Is("of"))
        {
            return null;
        }

        var end = NameEnds.Of(tokens, start);
        end = NameEnds.IsRanked(tokens, start, end, preposition) ? NameEnds.OfRanked(tokens, start, end) : end;
        if (start < end && OddScopes.IsVague(tokens[start].Text) && Appositions.End(tokens, end) is > 0 and var named)
        {
            return ScopeWords.Name(tokens, end, named);
        }

        // "from around 40 projects": of no part.
        if (tokens.Past(start, About) is var about && about > start && about < tokens.Length && tokens[about].IsNumber)
        {
            return null;
        }

        var isBare = start < end && ScopeWords.Plain.Has(tokens[start]) && tokens[start].Lower is not ("core" or "new");
        var isName =
            end > start
            && (
                preposition is "for" or "from" or "within" or "of" or "to" or "through"
                || tokens[start].IsCapitalised
                || ScopeWords.Units.Has(tokens[end - 1])
                || PartNames.Has(tokens.Text(start, end))
                || PartNames.IsLine(tokens.Text(start, end))
            );
        // "backlog at June 30th".
        isBare |= start < end && (Times.Has(tokens[end - 1]) || MonthCue.Begins(tokens[start].Lower));
        return
            isName
            && !isBare
            && !PeriodCues.StartsAt(tokens, start)
            && !(IsVerb(tokens[start]) && !IsDone(tokens, start, end))
            ? NameLists.EndOf(tokens, start, end) is > 0 and var list
                ? tokens.Text(start, list)
                : ScopeWords.Name(tokens, start, end)
            : null;
    }

    // "in contracted services".
    private static bool IsDone(Token[] tokens, int start, int end) =>
        end == start + 2
        && tokens[start].Lower.EndsWith("ed", StringComparison.Ordinal)
        && !ScopeWords.Stops.Has(tokens[start])
        && ScopeWords.Units.Has(tokens[end - 1]);

    // "Rigging" inside a sentence is a name.
    private static bool IsVerb(Token token) =>
        ScopeWords.IsVerb(token.Lower) && (!token.IsCapitalised || ScopeWords.Stops.Has(token));

    // "Revenue in the first quarter from our Kayak brand": the last token before the part.
    private static int BehindPeriod(Token[] tokens, int last)
    {
        var period = tokens.Past(last + 2, SmallWords.ArticlesOrIts);
        if (!Time.Has(tokens.Word(last + 1)) || !PeriodCues.StartsAt(tokens, period))
        {
            return last;
        }

        var next = tokens.Past(period, Calendar);
        return next < tokens.Length && !tokens[next].AfterComma && tokens[next].Lower is "from" or "for"
            ? next - 1
            : last;
    }

    // "synergies from around 40 projects in our Kayak brand": the last token before the part.
    private static int BehindSources(Token[] tokens, int last)
    {
        var number = tokens.Word(last + 1) == "from" ? tokens.Past(last + 2, About) : 0;
        return
            number > 0
            && number < tokens.Length
            && tokens[number].IsNumber
            && tokens.Word(number + 2) is "in" or "across" or "within"
            && !tokens.HasComma(last + 1, number + 3)
            ? number + 1
            : last;
    }

    /// <summary>"for data and applications": a name that metrics.txt knows may hold words that end other names.</summary>
    public static string? Decided(Token[] tokens, int last, Vocabulary vocabulary)
    {
        if (!IsPreposition(tokens, last + 1))
        {
            return null;
        }

        var start = tokens.Past(last + 2, SmallWords.Articles);
        return
            start < tokens.Length
            && vocabulary.ScopeNames.At(tokens, start) is { } name
            && !GoesOn(tokens, name.Last, vocabulary)
            ? name.Meaning
            : null;
    }

    private static bool IsPreposition(Token[] tokens, int i) =>
        i < tokens.Length
        && !tokens[i].AfterComma
        && (
            Prepositions.Has(tokens[i])
            || tokens[i].Is("of") && IsOfPart(tokens, i)
            || tokens[i].Lower is "to" or "through" && IsToBuyers(tokens, i)
        );

    // "sales to government customers"; not "sales to grow".
    private static bool IsToBuyers(Token[] tokens, int to) =>
        tokens.Past(to + 1, SmallWords.ArticlesOrIts) is var name
        && NameEnds.Of(tokens, name) is var end
        && end > name
        && Buyers.Has(tokens[end - 1])
        // "loans to small businesses".
        && (Sales.Has(tokens.Word(to - 1)) || ScopeWords.Sizes.Has(tokens.Word(end - 2)));

    // "sales of Soap", "sales of new trucks"; not "sales of over $5 million", "sales of our products".
    private static bool IsOfPart(Token[] tokens, int of)
    {
        var name = tokens.Past(of + 1, SmallWords.ArticlesOrIts);
        return Sales.Has(tokens.Word(of - 1))
            && name < tokens.Length
            && !About.Has(tokens[name])
            && (!ScopeWords.Plain.Has(tokens[name]) || tokens[name].Is("new"))
            && NameEnds.Of(tokens, name) is var end
            && end > name
            && !(end == name + 1 && ScopeWords.Units.Has(tokens[name]));
    }

    // "for our Communications and Data segments": two names are nobody's scope.
    private static bool GoesOn(Token[] tokens, int last, Vocabulary vocabulary) =>
        last + 2 < tokens.Length
        && tokens[last + 1].Is("and")
        && vocabulary.ScopeNames.At(tokens, last + 2) is not null;
}
