namespace SiteGen.Generator.Facts;

/// <summary>Finds the words that say which part of the business a concept is of.</summary>
internal static class ScopeFinder
{
    private const int LongestScope = 6;

    // Words before a concept that do not narrow it.
    private static readonly HashSet<string> Transparent = new(StringComparer.Ordinal)
    {
        "our",
        "the",
        "a",
        "an",
        "total",
        "record",
        "overall",
        "consolidated",
        "company",
        "companywide",
        "net",
        "gaap",
        "non",
        "organic",
        "inorganic",
        "reported",
        "adjusted",
        "quarterly",
        "annual",
        "annualized",
        "fiscal",
        "full",
        "year",
        "first",
        "second",
        "third",
        "fourth",
        "quarter",
        "half",
        "q1",
        "q2",
        "q3",
        "q4",
        "h1",
        "h2",
        "last",
        "prior",
        "this",
        "previous",
        "current",
        "strong",
        "solid",
        "over",
        "to",
        "date",
        "on",
        "constant",
        "currency",
        "underlying",
        "core",
        "new",
        "another",
        "its",
        "higher",
        "lower",
        "better",
        "expected",
        "of",
        "ttm",
        "trailing",
        "twelve",
        "month",
        "in",
        "for",
        "s",
        "great",
        "significant",
        "meaningful",
        "robust",
        "healthy",
        "double",
        "digit",
        "and",
        "quarter's",
        "year's",
        "both",
        "incremental",
        "additional",
        "approximately",
        "sequential",
        "actual",
        "diluted",
        "basic",
        "ytd",
        "gross",
        "dollar",
        "implied",
        "combined",
        "long",
        "term",
        "yoy",
        "stable",
    };

    // Words that a scope never holds and never reaches across.
    private static readonly HashSet<string> Stops = new(StringComparer.Ordinal)
    {
        "is",
        "was",
        "were",
        "are",
        "be",
        "been",
        "had",
        "has",
        "have",
        "with",
        "by",
        "from",
        "as",
        "that",
        "which",
        "we",
        "they",
        "it",
        "you",
        "i",
        "or",
        "but",
        "if",
        "when",
        "while",
        "than",
        "at",
        "into",
        "their",
        "his",
        "her",
        "these",
        "those",
        "there",
        "here",
        "so",
        "not",
        "no",
        "more",
        "most",
        "less",
        "our",
        "some",
        "all",
        "any",
        "other",
        "such",
        "where",
        "what",
        "how",
        "about",
        "up",
        "down",
        "will",
        "would",
        "could",
        "should",
        "can",
        "may",
        "might",
        "do",
        "did",
        "does",
        "driven",
        "drive",
        "drove",
        "grew",
        "grow",
        "delivered",
        "deliver",
        "generated",
        "generate",
        "came",
        "saw",
        "see",
        "posted",
        "expect",
        "achieved",
        "reached",
        "exceeded",
        "beat",
        "percent",
        "million",
        "billion",
        "basis",
        "points",
        "now",
        "also",
        "then",
        "because",
        "since",
        "through",
        "during",
        "very",
        "just",
        "really",
        "versus",
        "against",
        "per",
        "due",
        "given",
        "like",
        "between",
        "within",
        "despite",
        "per",
        "via",
        "because",
        "fourth",
        "third",
        "only",
        "still",
        "us",
        "today",
        "going",
        "forward",
        "let",
        "me",
        "think",
        "terms",
        "excluding",
        "including",
        "improve",
        "increase",
        "decrease",
        "decline",
        "growth",
        "thing",
        "things",
        "result",
        "results",
        "strength",
        "momentum",
        "target",
        "guidance",
        "outlook",
        "guide",
        "guided",
        "rate",
        "rates",
        "level",
        "levels",
        "point",
        "time",
        "period",
        "share",
        "portion",
        "amount",
        "range",
        "impact",
        "effect",
        "way",
        "bit",
        "lot",
    };

    // Words that end like verbs and name businesses.
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "advertising",
        "licensing",
        "messaging",
        "streaming",
        "gaming",
        "trading",
        "lending",
        "marketing",
        "banking",
        "engineering",
        "consulting",
        "training",
        "manufacturing",
        "processing",
        "hosting",
        "recurring",
        "computing",
        "networking",
        "packaging",
        "mining",
        "drilling",
        "clothing",
        "housing",
        "shipping",
        "embedded",
        "managed",
        "installed",
        "branded",
        "prepaid",
        "dated",
        "printing",
    };

    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "business",
        "businesses",
        "segment",
        "segments",
        "unit",
        "units",
        "division",
        "divisions",
        "franchise",
        "portfolio",
        "category",
        "categories",
        "region",
        "product",
        "products",
        "services",
        "customers",
        "brand",
    };

    public static bool IsTransparent(string word) =>
        Transparent.Contains(word) && word is not ("and" or "of" or "in" or "for" or "to" or "on");

    /// <summary>"Data center revenue" -> "Data center"; null where nothing narrows the concept.</summary>
    public static string? Before(Token[] tokens, int first)
    {
        var start = first;
        while (start > 0 && first - start < LongestScope && Extends(tokens, start, first))
        {
            start--;
        }

        while (start < first && (Transparent.Contains(tokens[start].Lower) || tokens[start].Is("&")))
        {
            start++;
        }

        var end = first;
        while (end > start && Transparent.Contains(tokens[end - 1].Lower))
        {
            end--;
        }

        return start == end ? null : Text(tokens, start, end);
    }

    /// <summary>"gross margin for our communications business" -> "communications"; "revenue from Acme customers" -> "Acme customers".</summary>
    public static string? After(Token[] tokens, int last)
    {
        var start = last + 1;
        if (
            start >= tokens.Length
            || tokens[start].AfterComma
            || tokens[start].Lower is not ("for" or "from" or "in" or "within" or "at")
        )
        {
            return null;
        }

        var preposition = tokens[start].Lower;
        start++;
        while (start < tokens.Length && tokens[start].Lower is "our" or "the" or "its")
        {
            start++;
        }

        var end = start;
        while (
            end < tokens.Length
            && end - start < LongestScope
            && !(end > start && tokens[end].AfterComma)
            && !IsStop(tokens[end])
            && !tokens[end].IsNumber
            && tokens[end].Lower
                is not ("for" or "in" or "of" or "to" or "$" or "on" or "and" or "%" or "after" or "before")
        )
        {
            end++;
        }

        // "revenue from our Top 10 active customer accounts": the rank belongs to the name.
        if (
            end < tokens.Length && tokens[end].IsNumber && end == start + 1 && tokens[start].Is("top")
            || end == start && start < tokens.Length && tokens[start].IsNumber && preposition == "from"
        )
        {
            end++;
            while (
                end < tokens.Length
                && end - start < LongestScope + 2
                && !tokens[end].AfterComma
                && !IsStop(tokens[end])
                && !tokens[end].IsNumber
                && !IsVerb(tokens[end].Lower)
            )
            {
                end++;
            }
        }

        var bare = start < end && Transparent.Contains(tokens[start].Lower) && tokens[start].Lower is not "core";
        var named =
            end > start
            && (
                preposition is "for" or "from" or "within"
                || tokens[start].IsCapitalised
                || Units.Contains(tokens[end - 1].Lower)
            );
        return !named || bare || PeriodCues.StartsAt(tokens, start) || IsVerb(tokens[start].Lower)
            ? null
            : Text(tokens, start, end);
    }

    /// <summary>"Our communications business had …": the part that a sentence is about; null where it is about none.</summary>
    public static string? Subject(Token[] tokens, int before)
    {
        for (var i = Math.Min(before, tokens.Length) - 1; i > 0; i--)
        {
            if (
                Units.Contains(tokens[i].Lower)
                && tokens[i].Lower is "business" or "segment" or "unit" or "division" or "franchise" or "businesses"
                && !tokens[i].AfterComma
                && Before(tokens, tokens[i - 1].Lower is "business" ? i - 1 : i) is { } scope
            )
            {
                return scope;
            }
        }

        return null;
    }

    public static bool IsVerb(string word) =>
        Stops.Contains(word)
        || word.Length > 4
            && !Names.Contains(word)
            && (
                word.EndsWith("ing", StringComparison.Ordinal)
                || word.EndsWith("ed", StringComparison.Ordinal) && word is not ("united" or "adjusted" or "reported")
            );

    private static bool Extends(Token[] tokens, int start, int first)
    {
        var token = tokens[start - 1];
        return !tokens[start].AfterComma
            && !token.IsNumber
            && token.Lower is not ("%" or "$" or "+" or "/")
            && (
                Transparent.Contains(token.Lower)
                    ? token.Lower
                        is not ("and" or "in" or "for" or "to" or "of" or "on" or "the" or "our" or "its" or "a")
                        || token.Is("and") && start - 2 >= 0 && start < first && JoinsNames(tokens, start - 1)
                    : !IsStop(token) && !IsVerb(token.Lower)
            );
    }

    // "Data & Applications revenue", "Data and Applications revenue": one name.
    private static bool JoinsNames(Token[] tokens, int and) =>
        and > 0
        && and + 1 < tokens.Length
        && tokens[and - 1].IsCapitalised
        && tokens[and + 1].IsCapitalised
        && !Transparent.Contains(tokens[and - 1].Lower)
        && !Transparent.Contains(tokens[and + 1].Lower);

    private static bool IsStop(Token token) => Stops.Contains(token.Lower);

    private static string Text(Token[] tokens, int start, int end)
    {
        while (
            end > start + 1
            && Units.Contains(tokens[end - 1].Lower)
            && tokens[end - 1].Lower
                is "business"
                    or "segment"
                    or "segments"
                    or "unit"
                    or "division"
                    or "businesses"
                    or "units"
        )
        {
            end--;
        }

        return string.Join(" ", tokens.Skip(start).Take(end - start).Select(token => token.Text));
    }
}
