using SiteGen.Generator.Facts;
using SiteGen.Generator.Support;

namespace SiteGen.Generator.Answers;

/// <summary>The words by which a company says that it will not state something.</summary>
internal static class RefusalWords
{
    /// <summary>What turns an offer into a refusal; true where it needs the company as its subject.</summary>
    public static readonly PhraseTable<bool> Heads = new([
        ("not going to", false),
        ("not gonna", false),
        ("aren't going to", true),
        ("not in a position to", false),
        ("not in position to", false),
        ("not prepared to", false),
        ("not ready to", false),
        ("not able to", false),
        ("not at liberty to", false),
        ("unable to", false),
        ("not planning to", false),
        ("not looking to", false),
        ("not something", false),
        ("not a metric", false),
        ("not a number", false),
        ("not a figure", false),
        ("nothing", false),
        ("too early to", false),
        ("too soon to", false),
        ("premature to", false),
        ("refrain from", true),
        ("hold off on", true),
        ("decline to", true),
        ("prefer not", true),
        ("rather not", true),
        ("not", true),
        ("can't", true),
        ("cannot", true),
        ("can not", true),
        ("won't", true),
        ("will not", true),
        ("don't", true),
        ("do not", true),
        ("haven't", true),
        ("have not", true),
        ("didn't", true),
        ("did not", true),
        ("wouldn't", true),
        ("would not", true),
        ("shouldn't", true),
        ("never", true),
    ]);

    /// <summary>The words that end a head which names what is refused.</summary>
    public static readonly HashSet<string> Named = WordSet.Exact("something metric number figure");

    /// <summary>Who refuses.</summary>
    public static readonly HashSet<string> Company = WordSet.Exact(
        "we i we're i'm we've i've we'll i'll we'd i'd our let us"
    );

    /// <summary>What is said of the world, not of what will be told.</summary>
    public static readonly HashSet<string> Opinions = WordSet.Exact("think believe see expect feel anticipate");

    /// <summary>Who does not speak for the company.</summary>
    public static readonly HashSet<string> Others = WordSet.Exact(
        "you you're you'd they they're he she it it's who customers customer people competitors market"
    );

    /// <summary>To say nothing of it, whatever stands behind.</summary>
    public static readonly HashSet<string> Alone = WordSet.Exact(
        "disclose disclosed disclosing quantify quantified quantifying guide guided guiding comment commented commenting "
            + "speculate speculating elaborate handicap"
    );

    /// <summary>To hold something back, where it is one of <see cref="Things"/>.</summary>
    public static readonly HashSet<string> WithThing = WordSet.Exact(
        "give given giving provide provided providing share shared sharing offer offering put putting discuss discussing "
            + "say saying tell telling speak speaking size sizing have announce announcing report reporting "
            + "add adding update updating get getting go going talk talking issue issued issuing set"
    );

    /// <summary>To take apart, with "out" or "down" behind it.</summary>
    public static readonly HashSet<string> Breaking = WordSet.Exact("break broken breaking split parse bucket");

    /// <summary>What is asked for.</summary>
    public static readonly HashSet<string> Things = WordSet.Exact(
        "guidance guide outlook forecast number numbers figure figures breakdown breakout detail details specific specifics "
            + "color colour split range metric metrics target targets quantification financials information update updates "
            + "disclosure disclosures percentage percentages magnitude estimate estimates timing timeline names"
    );

    /// <summary>How long it takes, instead of what is asked for.</summary>
    public static readonly HashSet<string> OfTooEarly = WordSet.Exact(
        "say tell call quantify size comment predict guide speculate know give provide share"
    );
}
