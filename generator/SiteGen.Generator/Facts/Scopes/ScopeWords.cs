using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>The words by which the name of a part of the business is told from what stands around it.</summary>
internal static class ScopeWords
{
    /// <summary>Words before a concept that do not narrow it, prepositions included.</summary>
    public static readonly HashSet<string> Plain = WordSet.Exact(
        """
        our your the a an inc corp ltd plc q total record overall consolidated company companywide systemwide chainwide net gaap non organic
        inorganic reported adjusted quarterly annual annualized fiscal full year first second third
        fourth quarter half q1 q2 q3 q4 h1 h2 last prior this previous current strong solid over to date
        on constant currency neutral underlying cash core new another its higher lower better expected of ttm
        trailing twelve four month in for s great significant meaningful robust healthy double digit and
        quarter's year's both incremental additional approximately sequential actual diluted operational ordinary flat ytd
        gross dollar historical implied combined long term yoy stable plus fully fy mainly primarily mostly largely
        """
    );

    /// <summary>Words before a concept that do not narrow it.</summary>
    public static readonly HashSet<string> Transparent = new(
        Plain.Except(WordSet.Exact("and of in for to on")),
        StringComparer.Ordinal
    );

    /// <summary>Words that a name never holds and never reaches across.</summary>
    public static readonly HashSet<string> Stops = WordSet.Exact(
        """
        paid pay paying hurt helped indicates indicate indicating expand represent represents reflect reflects imply implies equal equals mean means becomes remain remains brings puts reach achieve maintain sustain approach exceed hit keep hold bring get take took make made produce report post finish finished end ended low mid high believe think thought said says say mentioned guess know feel mean want told tell is was were are be been had has have with by from as that which we they it you i or but if when
        while than at into their his her these those there here so not no more most less our some all
        any other such where what how about up down will would could should can may might do did does
        driven drive drove grew grown grow went delivered deliver generated generate came saw see posted expect
        achieved reached exceeded beat percent million billion basis points now also then because since
        through during very just really versus against per due given like between within despite via
        fourth third only still us today going forward let me think terms excluding including includes include included improve
        increase decrease decline growth thing things result results strength momentum target guidance
        outlook guide guided rate rates level levels point time period share portion amount range impact
        effect way bit lot anticipate anticipates project projects forecast forecasts estimate estimates assume assumes
        reduce lower raise boost cut reduced cutting reducing reaffirm reiterate introduce provide providing particular multi count even though although
        initially originally previously earlier currently recently typically usually historically generally
        """
    );

    // Words that end like verbs and name businesses.
    private static readonly HashSet<string> Names = WordSet.Exact(
        """
        advertising licensing messaging streaming gaming trading lending marketing banking engineering
        consulting training manufacturing processing hosting recurring computing networking packaging
        mining drilling clothing housing shipping embedded managed installed branded prepaid dated
        homebuilding shipbuilding building heating cooling lighting testing trucking catering plumbing roofing flooring racing dining recycling publishing parking
        ticketing nursing imaging sequencing staffing learning cleaning coating printing divested acquired discontinued switching routing
        """
    );

    /// <summary>Nouns for a part of a business.</summary>
    public static readonly HashSet<string> Units = WordSet.Exact(
        """
        business businesses segment segments unit units division divisions franchise portfolio category
        categories region product products services customers brand
        """
    );

    /// <summary>Nouns that a name goes without.</summary>
    private static readonly HashSet<string> Dropped = WordSet.Exact(
        "business segment segments unit division businesses units"
    );

    // "small businesses" are buyers, and no business called small.
    public static readonly HashSet<string> Sizes = WordSet.Exact("small large midsize medium sized mid local");

    public static bool IsVerb(string word) =>
        Stops.Has(word)
        || word.Length > 4
            && !Names.Has(word)
            && (
                word.EndsWith("ing", StringComparison.Ordinal)
                || word.EndsWith("ed", StringComparison.Ordinal) && word is not ("united" or "adjusted" or "reported")
            );

    /// <summary>"segment" alone names none; "Segment" may be a name.</summary>
    public static bool IsBareNoun(Token token) => !token.IsCapitalised && Dropped.Has(token);

    /// <summary>The words of a name, without "business" or "segment" at its end.</summary>
    public static string Name(Token[] tokens, int start, int end)
    {
        while (
            end > start + 1
            && Dropped.Has(tokens[end - 1])
            && !Sizes.Has(tokens[end - 2])
            && !tokens[end - 2].Is("core")
        )
        {
            end--;
        }

        return tokens.Text(start, end);
    }
}
