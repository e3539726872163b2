using SiteGen.Generator.Support;

namespace SiteGen.Generator.Turns;

/// <summary>The words by which a title, rather than a sentence, is known.</summary>
internal static class TitleWords
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "administrator",
        "advisor",
        "adviser",
        "analyst",
        "analysts",
        "associate",
        "banker",
        "ceo",
        "cfo",
        "chair",
        "chairman",
        "chairperson",
        "chairwoman",
        "chief",
        "cio",
        "cmo",
        "co-ceo",
        "co-founder",
        "cofounder",
        "comptroller",
        "controller",
        "coo",
        "coordinator",
        "counsel",
        "cpo",
        "cro",
        "cso",
        "cto",
        "director",
        "evp",
        "executive",
        "founder",
        "gm",
        "head",
        "investor",
        "ir",
        "lead",
        "leader",
        "manager",
        "managing",
        "md",
        "moderator",
        "officer",
        "partner",
        "president",
        "principal",
        "relations",
        "representative",
        "research",
        "secretary",
        "specialist",
        "strategist",
        "svp",
        "treasurer",
        "vice",
        "vp",
    };

    // "Analytical Research" and "Babbage Principal Partners" are firms.
    private static readonly HashSet<string> InFirms = new(StringComparer.OrdinalIgnoreCase)
    {
        "investor",
        "lead",
        "leader",
        "partner",
        "principal",
        "representative",
        "research",
    };

    private static readonly HashSet<string> Surnames = new(StringComparer.OrdinalIgnoreCase)
    {
        "chair",
        "gm",
        "head",
        "md",
    };

    private const string Between = " ,/&()-.;";

    private static readonly char[] Signs = [.. Between];

    private static readonly LetterSet All = new(Known);

    /// <summary>Whether the text holds a word that titles are made of.</summary>
    public static bool AnyIn(string text) => All.AnyIn(text, Between);

    /// <summary>Whether a text beside a name is a title, and not a firm, as far as its words tell.</summary>
    public static bool IsTitle(string text, RosterSide side) =>
        Words(text) is var words
        && (
            words.Any(word => Known.Contains(word) && !InFirms.Contains(word))
            || side != RosterSide.Analyst && words.All(InFirms.Contains)
        );

    /// <summary>Whether a text that has the shape of a name is a title: "Managing Director", and not "Ada Head".</summary>
    public static bool IsOffice(string text) =>
        Words(text).Any(word => Known.Contains(word) && !InFirms.Contains(word) && !Surnames.Contains(word));

    private static string[] Words(string text) => text.Split(Signs, StringSplitOptions.RemoveEmptyEntries);
}
