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

    /// <summary>Whether the text holds a word that titles are made of.</summary>
    public static bool AnyIn(string text) =>
        text.Split([' ', ',', '/', '&', '(', ')', '-', '.', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Any(Known.Contains);
}
