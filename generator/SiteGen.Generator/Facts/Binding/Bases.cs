using SiteGen.Generator.Support;

namespace SiteGen.Generator.Facts;

/// <summary>A place in a sentence that names a basis.</summary>
internal readonly record struct BasisCue(int First, int Last, string Basis);

/// <summary>Finds the words that name a basis.</summary>
internal static class Bases
{
    public const string Gaap = "gaap";
    public const string NonGaap = "non-gaap";
    public const string Reported = "reported";
    public const string Organic = "organic";
    public const string ConstantCurrency = "constant-currency";

    // Between a basis and the concept it stands before.
    private static readonly HashSet<string> Between = WordSet.Exact("and revenue");

    private static readonly HashSet<string> Before = WordSet.Exact(
        "a an the our on of as both and or in % percent total for to with quarter year q1 q2 q3 q4 fiscal versus plus"
    );

    private static readonly HashSet<string> Leaving = WordSet.Exact("excluding ex without outside");

    // What ends the words of what is left out.
    private static readonly HashSet<string> Ends = WordSet.Exact(
        "was were is grew of in and $ approximately about increased decreased declined rose fell continued continues remained we as by will would should could can has had have are"
    );

    // "excluding this group that you ask about"; "excluding that group".
    private static readonly HashSet<string> Relatives = WordSet.Exact("that which who");

    private static readonly HashSet<string> Articles = WordSet.Exact("the a an our");

    // "excluding the impact of fuel".
    private static readonly HashSet<string> Impacts = WordSet.Exact("impact effect effects contribution results");

    private static readonly HashSet<string> Starts = WordSet.Exact(
        "non constant currency underlying gaap organic organically inorganic reported nominal ifrs"
    );

    /// <summary>Whether a basis begins with a word.</summary>
    public static bool Begins(string word) => Starts.Has(word);

    /// <summary>All basis words of a sentence, "non-GAAP" and "constant currency" as one.</summary>
    public static List<BasisCue> In(Token[] tokens)
    {
        var cues = new List<BasisCue>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Begins(WordKinds.Measure) && At(tokens, i) is { } cue)
            {
                cues.Add(cue);
                i = cue.Last;
            }
        }

        return cues;
    }

    /// <summary>The basis that stands directly before a name, or "excluding …" directly behind it; empty where neither does.</summary>
    public static string Around(Token[] tokens, int first, int last)
    {
        if (Excluding(tokens, last + 1) is { } excluding)
        {
            return excluding;
        }

        for (var i = last; i >= 0 && i >= first - 7; i--)
        {
            var isBefore = i < last && tokens[i + 1].AfterComma || i < first && !IsTransparent(tokens[i]);
            if (isBefore)
            {
                break;
            }

            if (Of(tokens, i) is { } basis)
            {
                return basis == Gaap && tokens.Word(i - 1) == "non" ? NonGaap : basis;
            }

            if (i < first && Named(tokens, i) is { } named)
            {
                return named;
            }
        }

        return "";
    }

    /// <summary>"non-GAAP pump gross margin": the basis before the name of a part; empty where none stands there.</summary>
    public static string BeforeName(Token[] tokens, int first)
    {
        var i = first - 1;
        while (
            i > 0
            && i > first - 5
            && !tokens[i].AfterComma
            && !ScopeWords.Plain.Has(tokens[i])
            && !ScopeWords.IsVerb(tokens[i].Lower)
        )
        {
            i--;
        }

        var isBefore = i >= 0 && i < first - 1 && !tokens[i + 1].AfterComma && tokens[i].Is(Gaap);
        return !isBefore ? ""
            : tokens.Word(i - 1) == "non" ? NonGaap
            : Gaap;
    }

    /// <summary>Whether a basis leaves something out.</summary>
    public static bool IsExcluding(string basis) => basis.StartsWith("excluding", StringComparison.Ordinal);

    /// <summary>"our reported revenue"; in "we reported revenue" it is a verb.</summary>
    public static bool IsReported(Token[] tokens, int i) => i == 0 || Before.Has(tokens[i - 1]);

    /// <summary>"excluding crypto customers" from a token on; null where none begins there.</summary>
    public static string? Excluding(Token[] tokens, int i)
    {
        // "if you exclude fuel".
        var isAsked = tokens.Word(i) is "if" or "when" && tokens.Word(i + 1) is "you" or "we";
        i += isAsked ? 2 : 0;
        if (!(isAsked ? tokens.Word(i) == "exclude" : Leaving.Has(tokens.Word(i))))
        {
            return null;
        }

        // "outside of Asia"; "outside" alone is a place.
        if (tokens[i].Is("outside") && tokens.Word(++i) != "of")
        {
            return null;
        }

        var end = i + 1;
        while (
            end < tokens.Length
            && end - i < 10
            && !tokens[end].AfterComma
            && (!tokens[end].IsNumber || IsYearOf(tokens, end))
            && (!Ends.Has(tokens[end]) || tokens[end].Is("of") && Impacts.Has(tokens[end - 1]))
            && !(end > i + 1 && Relatives.Has(tokens[end]))
        )
        {
            end++;
        }

        return end == tokens.Past(i + 1, Articles) ? null : "excluding " + tokens.Text(i + 1, end);
    }

    // "excluding a 2023 tax item".
    private static bool IsYearOf(Token[] tokens, int i) =>
        Articles.Has(tokens[i - 1]) && Years.Of(tokens[i].Lower) is not null;

    // Words that are a basis only directly before a name.
    private static string? Named(Token[] tokens, int i) =>
        tokens[i].Lower switch
        {
            "adjusted" => NonGaap,
            "underlying" => "underlying",
            "cash" when tokens.Word(i - 1) != "non" => "cash",
            "currency" when tokens.Word(i - 1) == "constant" => ConstantCurrency,
            "neutral" when tokens.Word(i - 1) == "currency" => ConstantCurrency,
            _ => null,
        };

    private static BasisCue? At(Token[] tokens, int i) =>
        tokens.Are(i, "non", "gaap") ? new(i, i + 1, NonGaap)
        : tokens[i].Is("constant") && tokens.Word(i + 1) is "currency" or "currencies" or "fx" or "dollars"
        || tokens.Are(i, "currency", "neutral")
            ? new(i, i + 1, ConstantCurrency)
        : tokens.Are(i, "underlying", "basis") ? new(i, i, "underlying")
        : Of(tokens, i) is { } basis ? new(i, i, basis)
        : null;

    private static string? Of(Token[] tokens, int i) =>
        tokens[i].Lower switch
        {
            "gaap" => Gaap,
            "organic" or "organically" => Organic,
            "inorganic" => Reported,
            "nominal" when tokens.Word(i - 1) is "in" or "and" => Reported,
            "reported" when IsReported(tokens, i) => Reported,
            "ifrs" => "ifrs",
            _ => null,
        };

    private static bool IsTransparent(Token token) =>
        token.IsCapitalised || ScopeWords.Transparent.Has(token) || Between.Has(token);
}
